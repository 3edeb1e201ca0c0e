import csv

with open("facts.csv", encoding="utf-8", newline="") as file:
    facts = list(csv.DictReader(file))

for fact in facts:
    if fact["unit"] == "USD" and fact["measure"] == "trade":
        print(fact["id"], fact["written"], fact["lower_bound"], fact["upper_bound"])
