// From an error code to its two sentences: what happened, and what is safe and what to do.
import type { CommandError } from "./backend/bindings";

export type Severity = "danger" | "attention" | "quiet";
export type ErrorText = { severity: Severity; id: string; help: string };

const kebab = (code: string): string => code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** How loudly each failure speaks. A code missing here does not compile. */
export const SEVERITIES = {
  wrongPassphrase: "attention",
  vaultLocked: "attention",
  noVault: "attention",
  notAVault: "attention",
  alreadyOpen: "attention",
  damagedSlots: "danger",
  unknownFile: "danger",
  newerFormat: "attention",
  notEnoughMemory: "attention",
  readOnly: "attention",
  folderNotWritable: "attention",
  folderNotEmpty: "attention",
  diskFull: "danger",
  weakPassphrase: "attention",
  wordsDiffer: "attention",
  notFound: "attention",
  invalidValue: "attention",
  notAFile: "attention",
  fileChanged: "attention",
  fileUnreadable: "attention",
  recipientInvalid: "attention",
  receiverExists: "attention",
  noReceiver: "attention",
  namesUndecided: "attention",
  nothingToSeal: "attention",
  readBackFailed: "danger",
  backupFailed: "danger",
  cancelled: "quiet",
  busy: "attention",
  unexpected: "danger",
} satisfies Record<CommandError["code"], Severity>;

/** The sentences and the severity of an error. */
export function errorText(error: CommandError): ErrorText {
  const id = `error-${kebab(error.code)}`;
  return { severity: SEVERITIES[error.code], id, help: `${id}-help` };
}

/** What a rejected promise carries, as a `CommandError`; whatever else was thrown counts as unexpected. */
export function asCommandError(thrown: unknown): CommandError {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && String(thrown.code) in SEVERITIES) {
    return thrown as CommandError;
  }
  return { code: "unexpected", reportId: "window" };
}
