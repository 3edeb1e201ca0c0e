import type { ClaimReason, ClaimReasonCode, ClaimReasonValues } from "../model/claimReason.ts";

/** A reason before it is put into words. */
export type ClaimFinding<Code extends ClaimReasonCode = ClaimReasonCode> = Omit<ClaimReason<Code>, "facts" | "text">;

/** A reason with what its sentence speaks of. */
export function claimReason<Code extends ClaimReasonCode>(
  code: Code,
  values: ClaimReasonValues[Code],
): ClaimFinding<Code> {
  return { code, values };
}
