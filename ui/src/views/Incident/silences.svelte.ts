import type { SoundCopyDraft } from "../../backend/types";

/** A passage that is to be silenced, as it is typed. */
export interface Silence {
  from: string;
  to: string;
}

/** Minutes, and seconds with at most three digits behind the point: `1:05.5`. Longer recordings have more minutes. */
const TIME = /^(?:(\d{1,5}):)?(\d{1,2})(?:\.(\d{1,3}))?$/u;

/** A time as it is typed, in milliseconds; none where it is no time. */
export function milliseconds(typed: string): number | null {
  const [, minutes = "0", seconds = "", rest = ""] = TIME.exec(typed.trim()) ?? [];
  if (seconds === "" || Number(seconds) > 59) return null;
  return (Number(minutes) * 60 + Number(seconds)) * 1000 + Number(rest.padEnd(3, "0"));
}

/** Whether both ends are times, the second after the first. */
function isPassage({ from, to }: Silence): boolean {
  const [begin, end] = [milliseconds(from), milliseconds(to)];
  return begin !== null && end !== null && begin < end;
}

/** The passages that a person has named so far. */
export class Silences {
  readonly all = $state<Silence[]>([]);

  add(): void {
    this.all.push({ from: "", to: "" });
  }

  remove(at: number): void {
    this.all.splice(at, 1);
  }

  /** What the shell is asked for; none while a passage is wrong. */
  draft(): SoundCopyDraft["silences"] | null {
    if (!this.all.every(isPassage)) return null;
    return this.all.map(({ from, to }) => ({ from: milliseconds(from) ?? 0, to: milliseconds(to) ?? 0 }));
  }
}
