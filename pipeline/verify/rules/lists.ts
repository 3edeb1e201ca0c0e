import type { AuthoredFact } from "../../load/shapes.ts";
import type { Finding, Rule } from "../rule.ts";

type List = Extract<AuthoredFact, { kind: "list" }>;

/** Words that leave a list open, before its first item or after its last. */
const OPENS_BEFORE = /\b(?:including|includes?|such as|like)\b/;
const OPENS_AFTER = /\b(?:and other|among others|etc)\b/;

/** What stands between two items: a separator, and behind it at most a “to” or “the” and the item's number. */
const JOINER = /^(?<mark>[,;]?)(?<and> and| as well as)?(?: to| the)? (?:\d\) )?$/;
/** A remark set between two items: it begins with a word that begins no item. */
const REMARK = /^ (?:as|to) .*?(?=,? (?:and|as well as) )/;
/** What stands after the last item, where the list is over. */
const LIST_END = /^(?:[.;:]|$| \(| (?:each|from|have|has|providing)\b)/;

/** What stands before an item that is not the first. */
const JOINED_BEFORE = /(?:[,;]|\band|\bas well as) (?:(?:and|to|the) )*$/;

/** A list claims to be complete unless its words leave it open; those words are recorded. */
function checkOpenness({ source, items, complete, openedBy }: List, text: string): Finding[] {
  const first = items[0]?.start ?? source.start;
  const last = items.at(-1)?.end ?? source.end;
  const opening =
    OPENS_BEFORE.exec(text.slice(source.start, first))?.[0] ?? OPENS_AFTER.exec(text.slice(last, source.end))?.[0];

  const isAsPrinted =
    opening === undefined ? complete && openedBy === null : !complete && openedBy?.written.includes(opening);
  if (isAsPrinted) return [];

  return [
    {
      code: "wrong-openness",
      found: `complete: ${complete}, openedBy: ${JSON.stringify(openedBy?.written ?? null)}`,
      expected:
        opening === undefined
          ? "a complete list: no word of the quote leaves it open"
          : `an open list, opened by ${JSON.stringify(opening)}`,
      remedy: "Correct complete and openedBy.",
    },
  ];
}

/** Items stand in the document's order, and printed numbers count them. */
function checkOrder({ items }: List): Finding[] {
  const isNumbered = items.some((item) => item.number !== undefined);

  return items.flatMap(({ text, start, number }, index) => {
    const findings: Finding[] = [];

    const previous = items[index - 1];
    if (previous !== undefined && start < previous.end) {
      findings.push({
        code: "wrong-item-order",
        found: `items.${index}: ${JSON.stringify(text)} at ${start}`,
        expected: `an item after ${JSON.stringify(previous.text)}, which ends at ${previous.end}`,
        remedy: "List the items in the document's order.",
      });
    }

    if (isNumbered && number?.written !== `${index + 1})`) {
      findings.push({
        code: "wrong-item-order",
        found: `items.${index}.number: ${JSON.stringify(number?.written ?? null)}`,
        expected: JSON.stringify(`${index + 1})`),
        remedy: "Record the number printed before each item, with its bracket.",
      });
    }

    return findings;
  });
}

function itemFinding(found: string, expected: string): Finding {
  return {
    code: "wrong-items",
    found,
    expected,
    remedy: "Record every item the document lists, whole, and nothing between them.",
  };
}

/** Between two items nothing is printed but what joins them. */
function checkGaps({ items, openedBy, note }: List, text: string): Finding[] {
  const opensAfter = openedBy !== null && openedBy.start > (items[0]?.start ?? 0);

  const joiners = items.slice(1).map(({ start }, index) => {
    const gap = text.slice(items[index]?.end, start).replaceAll("\u00A0", " ");
    return { gap, parts: JOINER.exec(gap.replace(REMARK, ""))?.groups };
  });
  const separator = joiners.some(({ parts }) => parts?.["mark"] === ";") ? ";" : ",";
  // “Teach, and conduct research and increase understanding” joins twice: odd, so a note must say how it is read.
  const mayJoinTwice = note !== undefined;

  return joiners.flatMap(({ gap, parts }, index) => {
    const isLast = index === joiners.length - 1;
    const isJoined = parts?.["and"] !== undefined;
    const mark = parts?.["mark"];

    const isSeparated = mark === separator || (mark === "" && isLast && isJoined) || gap.includes("as well as");
    const isJoinedAtTheEnd = isLast ? isJoined || opensAfter : !isJoined || mayJoinTwice || gap.includes("as well as");
    if (parts !== undefined && isSeparated && isJoinedAtTheEnd) return [];

    return [
      itemFinding(
        `between items.${index} and items.${index + 1}: ${JSON.stringify(gap)}`,
        isLast ? `“and”, or “${separator} and”` : `${JSON.stringify(`${separator} `)} and nothing else`,
      ),
    ];
  });
}

/** An item is one: it holds no separator of its own list. */
function checkWholeItems({ items }: List, text: string): Finding[] {
  if (items.length < 2) return [itemFinding(`${items.length} items`, "at least two")];

  const gaps = items.slice(1).map(({ start }, index) => text.slice(items[index]?.end, start));
  const separator = gaps.some((gap) => gap.startsWith(";")) ? "; " : ", ";
  return items.flatMap((item, index) => {
    // Behind the last “and”, a comma belongs to the item: “identify illegal, unreported, and unregulated fishing”.
    const isLast = index === items.length - 1;
    return item.text.includes(separator) && (separator === "; " || !isLast)
      ? [itemFinding(`items.${index}: ${JSON.stringify(item.text)}`, `an item without ${JSON.stringify(separator)}`)]
      : [];
  });
}

/** Nothing of the list is printed before the first item, or after the last. */
function checkEnds({ source, items, openedBy }: List, text: string): Finding[] {
  const first = items[0];
  const last = items.at(-1);
  if (first === undefined || last === undefined) return [];
  const findings: Finding[] = [];

  const opener = openedBy && openedBy.start < first.start ? openedBy : null;
  const lead = text.slice(opener ? opener.start + opener.written.length : source.start, first.start);
  const isStart = opener ? /^(?: the)? $/.test(lead) : !JOINED_BEFORE.test(lead);
  if (!isStart) {
    findings.push(itemFinding(`before items.0: ${JSON.stringify(lead.slice(-40))}`, "the words that lead to the list"));
  }

  const after = text.slice(last.end, source.end);
  const isOpenedHere = openedBy !== null && /^,? $/.test(text.slice(last.end, openedBy.start));
  const isShared = last.shared !== undefined && /^ $/.test(text.slice(last.end, last.shared.start));
  if (!LIST_END.test(after) && !isOpenedHere && !isShared) {
    findings.push(itemFinding(`after the last item: ${JSON.stringify(after.slice(0, 40))}`, "the end of the list"));
  }

  return findings;
}

/** The first words of items agree in form: “countering …; combatting …; fostering …”. */
function checkParallel({ items }: List): Finding[] {
  const firstWords = items.map(({ text }) => text.split(" ")[0] ?? "");
  const ending = ["ing", "s"].find((end) => firstWords.filter((word) => word.endsWith(end)).length >= items.length - 1);
  const odd = firstWords.findIndex((word) => ending !== undefined && !word.endsWith(ending));
  if (items.length < 3 || odd < 0) return [];
  return [
    itemFinding(
      `items.${odd}: ${JSON.stringify(items[odd]?.text)}`,
      `an item that begins with a word in “-${ending}”, as the others do`,
    ),
  ];
}

/** Rule 7, for lists: kept as printed, whole and in order, and open where the words leave them open. */
export const lists: Rule = {
  number: 7,
  title: "a list is kept as printed",

  checkFact(fact, { text }) {
    if (fact.kind !== "list") return [];
    return [
      ...checkOpenness(fact, text),
      ...checkOrder(fact),
      ...checkGaps(fact, text),
      ...checkWholeItems(fact, text),
      ...checkEnds(fact, text),
      ...checkParallel(fact),
    ];
  },
};
