// From an error code to its two sentences: what happened, and what is safe and what to do.
import type { CommandError } from "./backend/types";

export type Severity = "danger" | "attention" | "quiet";
export type ErrorText = { severity: Severity; id: string; help: string };

const kebab = (code: string): string => code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** How loudly each failure speaks. A code missing here does not compile. */
export const SEVERITIES = {
  vaultLocked: "attention",
  readOnly: "attention",
  notFound: "attention",
  invalidInput: "attention",
  tooLong: "attention",
  noVault: "attention",
  notAVault: "attention",
  alreadyOpen: "attention",
  wrongPassphrase: "attention",
  wrongRecoveryCode: "attention",
  wordsDiffer: "attention",
  outOfOrder: "attention",
  damagedSlots: "danger",
  unknownFile: "danger",
  newerFormat: "attention",
  notEnoughMemory: "attention",
  damaged: "danger",
  diskFull: "danger",
  targetFull: "attention",
  notWritable: "attention",
  notReadable: "attention",
  alreadyExists: "attention",
  notAFile: "attention",
  tooDeep: "attention",
  tooManyFiles: "attention",
  fileChanged: "attention",
  tooLargeForTarget: "attention",
  cancelled: "quiet",
  recipientInvalid: "attention",
  receiverExists: "attention",
  inPractice: "attention",
  notVerified: "attention",
  practiceReceiver: "attention",
  nothingToSeal: "attention",
  namesUndecided: "attention",
  riskStops: "attention",
  valueRefused: "attention",
  notText: "attention",
  incomplete: "attention",
  readBackDiffers: "danger",
  io: "danger",
  notAPicture: "attention",
  undecoded: "attention",
  pictureTooLarge: "attention",
  pictureMoves: "attention",
  documentLocked: "attention",
  noText: "attention",
  noPlayer: "attention",
  noSound: "attention",
  nothingToPaste: "attention",
  copyNotClean: "danger",
  unexpected: "danger",
} satisfies Record<CommandError["code"], Severity>;

/** The sentences and the severity of an error. */
export function errorText(error: CommandError): ErrorText {
  const id = `error-${kebab(error.code)}`;
  return { severity: SEVERITIES[error.code], id, help: `${id}-help` };
}

/** What a rejected promise carries, as a `CommandError`; whatever else was thrown counts as unexpected. */
export function asCommandError(thrown: unknown): CommandError {
  if (
    typeof thrown === "object" &&
    thrown !== null &&
    "code" in thrown &&
    Object.hasOwn(SEVERITIES, String(thrown.code))
  ) {
    return thrown as CommandError;
  }
  return { code: "unexpected" };
}
