import type { AuthoredFact, Data } from "../../load/shapes.ts";
import type { Finding, Rule } from "../rule.ts";

type Membership = Extract<AuthoredFact, { kind: "membership" }>;

/** The countries that belong, in the order the text names them before the verb. */
function membersNamed({ source }: Membership, data: Data): string[] {
  const subject = source.quote.slice(0, source.quote.indexOf(" belong to "));
  return data.facts
    .filter(({ value }) => value.kind === "place")
    .map(({ value }) => ({ id: value.id, at: subject.indexOf(value.names?.[0] ?? "\0") }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ id }) => id);
}

function checkMembers(fact: Membership, data: Data): Finding[] {
  const expected = membersNamed(fact, data);
  if (fact.members.join() === expected.join()) return [];
  return [
    {
      code: "wrong-members",
      found: `members: ${fact.members.join(", ")}`,
      expected: `the countries the quote names before “belong to”: ${expected.join(", ") || "none"}`,
      remedy: "Correct members.",
    },
  ];
}

function checkOrganization(fact: Membership, data: Data): Finding[] {
  const organization = data.facts.find(({ value }) => value.id === fact.organization)?.value;
  const isNamed =
    organization?.kind === "organization" &&
    organization.names?.some((name) => fact.source.quote.includes(name)) === true &&
    fact.id === `${organization.id}-membership`;
  if (isNamed) return [];
  return [
    {
      code: "wrong-members",
      found: `organization: ${fact.organization}`,
      expected: `an organization whose name the quote has, and whose id begins that of the membership`,
      remedy: "Correct organization or the id.",
    },
  ];
}

/** Rule 8: a membership is of the countries and the organization its quote names. */
export const memberships: Rule = {
  number: 8,
  title: "a membership is what its quote says",
  checkFact: (fact, data) =>
    fact.kind === "membership" ? [...checkMembers(fact, data), ...checkOrganization(fact, data)] : [],
};
