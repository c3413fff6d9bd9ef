// Whose consent decides what leaves, as `cairn_model::persons_who_decide` has it.
import type { IncidentFile } from "../../backend/types";

/** Everybody linked to the incident in any way other than as the actor of an involvement, in the order of the file. */
export function whoDecides(file: IncidentFile): string[] {
  const linked = new Set([
    ...file.participations.map((part) => part.person),
    ...file.acts.flatMap((act) => ("known" in act.victim ? [act.victim.known] : [])),
    ...file.engagements.flatMap((engagement) => engagement.persons),
    ...file.evidence.flatMap((item) => item.concerns),
  ]);
  return [...linked];
}
