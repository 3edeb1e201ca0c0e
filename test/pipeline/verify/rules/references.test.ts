import { describe, expect, it } from "vitest";
import { references } from "../../../../pipeline/verify/rules/references.ts";
import { changeEntry, changeValue, reporterOf } from "../changedData.ts";

const reportOf = reporterOf(references);

describe("rule 4: ids are unique and every reference resolves", () => {
  it("refuses a second fact of one id", () => {
    expect(reportOf(changeEntry("lima", ["id"], () => "cusco"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-representation.json › cusco
        rule:     4 ids are unique and every reference resolves
        found:    id "cusco", also in data/facts/bilateral-economic-relations.json:285:3
        expected: an id, and a camelCase name, of its own
        to do:    Rename one of them.
      "
    `);
  });

  it("refuses two ids that give one name", () => {
    expect(reportOf(changeEntry("lima", ["id"], () => "goods-trade2009"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade2009
        rule:     4 ids are unique and every reference resolves
        found:    id "goods-trade2009", also in data/facts/bilateral-economic-relations.json:83:3
        expected: an id, and a camelCase name, of its own
        to do:    Rename one of them.
      "
    `);
  });

  it("refuses an id the package uses itself", () => {
    expect(reportOf(changeEntry("lima", ["id"], () => "total"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › total
        rule:     4 ids are unique and every reference resolves
        found:    id "total", a name the package uses itself
        expected: an id, and a camelCase name, of its own
        to do:    Rename the fact.
      "
    `);
  });

  it("refuses an unknown topic", () => {
    expect(reportOf(changeEntry("lima", ["topics"], () => ["environment", "weather"]))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › lima
        rule:     4 ids are unique and every reference resolves
        found:    topics: "weather"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, consular-services
        to do:    Correct the id, or add it to the topics.
      "
    `);
  });

  it("refuses an unknown agency", () => {
    expect(reportOf(changeEntry("lima", ["agencies"], () => ["treasury"]))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › lima
        rule:     4 ids are unique and every reference resolves
        found:    agencies: "treasury"
        expected: one of state, state-prm, usaid, usaid-bha, labor, noaa, defense, defense-southern-command, inl, inl-lima, peace-corps
        to do:    Correct the id, or add it to the agencies.
      "
    `);
  });

  it("refuses a topic given twice", () => {
    expect(reportOf(changeEntry("lima", ["topics"], () => ["environment", "environment"]))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › lima
        rule:     4 ids are unique and every reference resolves
        found:    topics: environment, environment
        expected: each id once
        to do:    Remove the repetition.
      "
    `);
  });

  it("refuses an unknown series", () => {
    expect(reportOf(changeEntry("goods-trade-2021", ["series"], () => "trade-in-goods"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › goods-trade-2021
        rule:     4 ids are unique and every reference resolves
        found:    series: "trade-in-goods"
        expected: one of goods-trade, agricultural-trade, venezuelans-in-peru
        to do:    Correct the id, or add it to the series.
      "
    `);
  });

  it("refuses an unknown member", () => {
    expect(reportOf(changeEntry("world-bank-membership", ["members"], () => ["peru", "canada"]))).toContain(
      'found:    members: "canada"',
    );
  });

  it("refuses another section than the quote stands in", () => {
    expect(reportOf(changeEntry("lima", ["section"], () => "pandemic-response"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › lima
        rule:     4 ids are unique and every reference resolves
        found:    section: "pandemic-response"
        expected: the section its quote stands in, "bilateral-economic-relations"
        to do:    Correct section.
      "
    `);
  });

  it("refuses an unknown parent", () => {
    expect(reportOf(changeEntry("usaid-bha", ["parent"], () => "aid"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/agencies.json › usaid-bha
        rule:     4 ids are unique and every reference resolves
        found:    parent: aid
        expected: a parent among the agencies, and a name that stands in the quote
        to do:    Correct the agency.
      "
    `);
  });

  it("refuses an agency that is its own office", () => {
    expect(reportOf(changeEntry("peace-corps", ["parent"], () => "peace-corps"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/agencies.json › peace-corps
        rule:     4 ids are unique and every reference resolves
        found:    an agency that is its own office
        expected: a parent among the agencies, and a name that stands in the quote
        to do:    Correct the agency.
      "
    `);
  });

  it("refuses an agency whose quote does not name it", () => {
    expect(reportOf(changeEntry("labor", ["name"], () => "USAID"))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/agencies.json › labor
        rule:     4 ids are unique and every reference resolves
        found:    name "USAID", not in its quote
        expected: a parent among the agencies, and a name that stands in the quote
        to do:    Correct the agency.
      "
    `);
  });

  it("refuses a publisher that is no agency", () => {
    expect(
      reportOf(changeValue("source.json", ["publisher", "name"], () => "Department of the Treasury")),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/source.json › the document
        rule:     4 ids are unique and every reference resolves
        found:    publisher.name: "Department of the Treasury"
        expected: a name or alias of an agency of data/agencies.json
        to do:    Correct the name.
      "
    `);
  });

  it("refuses an unused topic", () => {
    expect(
      reportOf(changeValue("topics.json", [14], () => ({ id: "sport", label: "Sport", description: "Sport." }))),
    ).toMatchInlineSnapshot(`
      "The data has 23 problems. Nothing was generated.

      data/facts/bilateral-representation.json › us-embassy
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › consular-agency-cusco
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › consular-agency-cusco-services
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › cusco
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › embassy-of-peru-maintained
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › embassy-of-peru-address
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › embassy-of-peru-telephone
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › washington
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › embassy-of-peru
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › embassy-of-peru-services
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › consulates-general
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › atlanta
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › boston
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › chicago
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › dallas
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › denver
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › hartford
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › houston
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › los-angeles
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › miami
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › new-york
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/facts/bilateral-representation.json › san-francisco
        rule:     4 ids are unique and every reference resolves
        found:    topics: "consular-services"
        expected: one of diplomacy, health, assistance, humanitarian-assistance, development, governance, migration, trafficking-in-persons, environment, security, counternarcotics, education, culture, trade-and-economy, sport
        to do:    Correct the id, or add it to the topics.

      data/topics.json › sport
        rule:     4 ids are unique and every reference resolves
        found:    no fact of this topic
        expected: nothing is left unused
        to do:    Use it or remove it.
      "
    `);
  });

  it("refuses an unused series", () => {
    expect(
      reportOf(changeValue("series.json", [3], () => ({ id: "services-trade", label: "Trade in services" }))),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/series.json › services-trade
        rule:     4 ids are unique and every reference resolves
        found:    no fact of this series
        expected: nothing is left unused
        to do:    Use it or remove it.
      "
    `);
  });

  it("refuses an unused agency", () => {
    expect(
      reportOf(changeEntry("anti-trafficking-agencies", ["agencies"], () => ["state", "usaid"])),
    ).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/agencies.json › labor
        rule:     4 ids are unique and every reference resolves
        found:    no fact of this agency
        expected: nothing is left unused
        to do:    Use it or remove it.
      "
    `);
  });

  it("refuses a name that stands nowhere in the text", () => {
    expect(reportOf(changeEntry("lima", ["names"], () => ["Lima", "Ciudad de los Reyes"]))).toMatchInlineSnapshot(`
      "The data has 1 problem. Nothing was generated.

      data/facts/bilateral-economic-relations.json › lima
        rule:     4 ids are unique and every reference resolves
        found:    the name "Ciudad de los Reyes", which never stands by itself in the text
        expected: nothing is left unused
        to do:    Use it or remove it.
      "
    `);
  });

  it.each([
    ["an agency", changeValue("agencies.json", [1, "id"], () => "state")],
    ["a topic", changeValue("topics.json", [1, "id"], () => "diplomacy")],
    ["a series", changeValue("series.json", [1, "id"], () => "goods-trade")],
    ["a section", changeValue("source.json", ["sections", 1, "id"], () => "us-peru-relations")],
    ["a claim", changeValue("claims.json", [1, "id"], () => "independence-six-years-before")],
  ])("refuses a second id of %s", (_what, files) => {
    expect(reportOf(files)).toMatch(/found: {4}id "[a-z-]+", also in data\//);
  });

  it("refuses an alias of an agency that stands nowhere in the text", () => {
    expect(reportOf(changeEntry("labor", ["aliases"], () => ["the Labor Office"]))).toContain(
      'found:    the name "the Labor Office", which never stands by itself in the text',
    );
  });

  it.each(["total", "multiply", "is-at-least", "format"])("refuses a fact named like the helper of the id %s", (id) => {
    expect(reportOf(changeEntry("lima", ["id"], () => id))).toContain(
      `found:    id ${JSON.stringify(id)}, a name the package uses itself`,
    );
  });
});
