import { expect, test } from "vitest";
import { culturalPatrimonyMouSigned, elapsed, explain, venezuelanCrisisAnnouncement } from "../../../../src/index.ts";
import { esPE } from "../../../../src/locales/es-PE/index.ts";

const inSpanish = (result: ReturnType<typeof elapsed>) => explain(result, { locale: esPE, style: "short" }).text;

test("days take the article, months and years do not", () => {
  expect(inSpanish(elapsed(venezuelanCrisisAnnouncement, "2022-07-28"))).toContain(
    "Del 10 de junio de 2022 al 28 de julio de 2022 hay",
  );
  expect(inSpanish(elapsed(culturalPatrimonyMouSigned, "2022-05"))).toContain("De 1997 a mayo de 2022 hay");
});
