facts <- read.csv("facts.csv", encoding = "UTF-8")
trade <- subset(facts, unit == "USD" & measure == "trade")
limits <- format(trade[c("min", "max")], scientific = FALSE, trim = TRUE)
writeLines(paste(trade$id, trade$written, limits$min, limits$max))
