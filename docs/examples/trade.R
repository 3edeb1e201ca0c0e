facts <- read.csv("facts.csv", encoding = "UTF-8")
trade <- subset(facts, unit == "USD" & measure == "trade")
bounds <- format(trade[c("lower_bound", "upper_bound")], scientific = FALSE, trim = TRUE)
writeLines(paste(trade$id, trade$written, bounds$lower_bound, bounds$upper_bound))
