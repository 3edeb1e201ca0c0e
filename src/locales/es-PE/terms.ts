import type { LabelWords } from "../../model/locale.ts";
import type { AssumptionCode, CaveatCode, ConflictCode } from "../../model/remark.ts";
import type { Operation } from "../../model/result.ts";
import type { Basis, FactKind, Hedge, RelationType, Stage } from "../../model/vocabulary.ts";
import { stages } from "./labels.ts";
import { units } from "./units.ts";
