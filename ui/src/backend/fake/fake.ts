// An in-memory shell with invented data, so that every screen runs in an ordinary browser and in tests.
import type { Backend, BackendEvents } from "../backend";
import type { CommandError, FindingView, JobKind, JobResultView, Platform, SessionState, SessionView } from "../types";
import { exporting } from "./exporting";
import { gathering } from "./gathering";
import { telling } from "./history";
import { importing } from "./importing";
import { INVENTED_CODE, INVENTED_PASSPHRASE, INVENTED_WORDS } from "./invented";
import { recording } from "./recording";
import { Store } from "./store";

/** How the invented shell is to behave; each can also be set in the page's address (`?state=locked&speed=0`). */
export interface FakeOptions {
  state?: SessionState;
  language?: string | null;
  memoryNeededMib?: number | null;
  platform?: Platform;
  /** The vault used last is on a disk that is not there. */
  vaultMissing?: boolean;
  readOnly?: FindingView[];
  /** A practice vault is open. */
  practice?: boolean;
  /** The vault is still being verified. */
  verifying?: boolean;
  /** How many invented incidents there are beside the three full ones. */
  extra?: number;
  /** Milliseconds between two steps of a job; 0 runs it at once. */
  speed?: number;
  /** Commands that fail, with the error they fail with. */
  failing?: Partial<Record<keyof Backend, CommandError>>;
}

const FINDINGS: FindingView[] = [{ code: "database-older", record: null, file: null }];

function fromAddress(query: URLSearchParams): FakeOptions {
  const state = query.get("state");
  const speed = query.get("speed");
  return {
    state: state === "noVault" || state === "locked" ? state : "unlocked",
    language: query.get("lang"),
    practice: query.has("practice"),
    readOnly: query.has("readonly") ? FINDINGS : [],
    verifying: query.has("verifying"),
    vaultMissing: query.has("missing"),
    extra: Number(query.get("extra") ?? 200),
    speed: speed === null ? 120 : Number(speed),
  };
}

/** Jobs that count up and end; cancelling stops them, and pausing has them wait. */
class Jobs {
  #hearers = new Map<keyof BackendEvents, Set<(payload: never) => void>>();
  #cancelled = new Set<string>();
  #paused = new Set<string>();
  #waiting = new Map<string, () => void>();
  #speed: number;

  constructor(speed: number) {
    this.#speed = speed;
  }

  listen<E extends keyof BackendEvents>(event: E, hear: (payload: BackendEvents[E]) => void): () => void {
    const set = this.#hearers.get(event) ?? new Set();
    this.#hearers.set(event, set);
    set.add(hear as (payload: never) => void);
    return () => set.delete(hear as (payload: never) => void);
  }

  emit<E extends keyof BackendEvents>(event: E, payload: BackendEvents[E]): void {
    for (const hear of this.#hearers.get(event) ?? []) hear(payload as never);
  }

  start(kind: JobKind, files: number, total: number, finish: () => JobResultView): string {
    const job = crypto.randomUUID();
    const steps = 20;
    const step = (n: number): void => {
      if (this.#cancelled.has(job)) return this.emit("job-failed", { job, kind, error: { code: "cancelled" } });
      if (n === steps) return this.emit("job-done", { job, result: finish() });
      const file = Math.min(files, 1 + Math.floor((n * files) / steps));
      const paused = this.#paused.has(job);
      this.emit("job-progress", { job, kind, file, files, done: Math.round((total * n) / steps), total, paused });
      if (paused) this.#waiting.set(job, () => step(n));
      else setTimeout(() => step(n + 1), this.#speed);
    };
    setTimeout(() => step(0), 0);
    return job;
  }

  cancel(job: string): void {
    this.#cancelled.add(job);
    this.pause(job, false);
  }

  pause(job: string, paused: boolean): void {
    if (paused) {
      this.#paused.add(job);
      return;
    }
    this.#paused.delete(job);
    this.#waiting.get(job)?.();
    this.#waiting.delete(job);
  }
}

function refusal(code: CommandError): Promise<never> {
  return Promise.reject(code);
}

function read(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).trim();
}

/** A shell that exists in memory only. Its passphrase and recovery code are in `invented.ts`. */
export function fakeBackend(given: FakeOptions | URLSearchParams = {}): Backend {
  const options = given instanceof URLSearchParams ? fromAddress(given) : given;
  const store = new Store(options.extra ?? 0);
  const jobs = new Jobs(options.speed ?? 0);
  const session: SessionView = {
    state: options.state ?? "unlocked",
    readOnly: options.readOnly ?? [],
    practice: options.practice ?? false,
    verifying: options.verifying ?? false,
    language: options.language ?? null,
    vaultLabel: "Cairn",
    vaultMissing: options.vaultMissing ?? false,
    place: null,
    memoryNeededMib: options.memoryNeededMib ?? (options.state === "noVault" ? null : 1024),
    platform: options.platform ?? "linux",
  };
  // The shell rebuilds the window when the session changes; an ordinary page reloads its state instead.
  const rebuild = (state: SessionState): void => {
    session.state = state;
    globalThis.dispatchEvent(new Event("cairn-fake-rebuild"));
  };

  const whole: Backend = {
    ...recording(store, jobs.start.bind(jobs)),
    ...gathering(store),
    ...telling(store),
    ...exporting(store, jobs.start.bind(jobs)),
    ...importing(store),
    sessionStatus: async () => ({ ...session }),
    languageSet: async (tag) => void (session.language = tag),
    vaultChoose: async () => ({ ...session, state: "noVault", vaultLabel: "Cairn", vaultMissing: false }),
    createBegin: async () => ({ words: INVENTED_WORDS }),
    createConfirm: async (typed) =>
      read(typed) === INVENTED_PASSPHRASE ? { recoveryCode: INVENTED_CODE } : refusal({ code: "wordsDiffer" }),
    createDone: async () => rebuild("unlocked"),
    unlock: async (secret, kind) => {
      const expected = kind === "passphrase" ? INVENTED_PASSPHRASE : INVENTED_CODE;
      if (read(secret) !== expected)
        return refusal({ code: kind === "passphrase" ? "wrongPassphrase" : "wrongRecoveryCode" });
      rebuild("unlocked");
    },
    practiceOpen: async () => {
      session.practice = true;
      rebuild("unlocked");
    },
    practiceKeySave: async () => (session.practice ? "PRACTICE-key.txt" : refusal({ code: "outOfOrder" })),
    lock: async () => {
      session.practice = false;
      rebuild("locked");
    },
    activity: async () => undefined,
    placeKeep: async (place) => void (session.place = place),
    secretsSeen: async () => rebuild("unlocked"),
    vaultInfo: async () => ({
      incidents: store.rows(null).length,
      evidence: store.evidenceCount(),
      bytes: 734_003_200,
      checkpointWords: ["orchid", "gravel", "tunic", "absence", "mural", "defeat"],
      createdAt: "2025-01-12T09:30:00Z",
    }),
    passphraseChange: async (current) =>
      read(current) === INVENTED_PASSPHRASE ? { words: INVENTED_WORDS } : refusal({ code: "wrongPassphrase" }),
    passphraseConfirm: async (typed) =>
      read(typed) === INVENTED_PASSPHRASE ? undefined : refusal({ code: "wordsDiffer" }),
    recoveryCodeReplace: async (current) =>
      read(current) === INVENTED_PASSPHRASE ? { recoveryCode: INVENTED_CODE } : refusal({ code: "wrongPassphrase" }),
    vaultBackup: async () =>
      jobs.start("backup", 1, 734_003_200, () => ({ kind: "backup", fileName: "cairn-backup.tar", size: 734_003_200 })),
    vaultCheck: async () =>
      jobs.start("check", 1, 734_003_200, () => ({
        kind: "check",
        findings: session.readOnly,
        records: 412,
        evidence: store.evidenceCount(),
      })),
    jobCancel: async (job) => jobs.cancel(job),
    jobPause: async (job, paused) => jobs.pause(job, paused),
    listen: (event, hear) => jobs.listen(event, hear),
  };
  const inPractice: Partial<Record<keyof Backend, CommandError>> = {
    vaultBackup: { code: "inPractice" },
    passphraseChange: { code: "inPractice" },
    passphraseConfirm: { code: "inPractice" },
    recoveryCodeReplace: { code: "inPractice" },
    receiverAdd: { code: "practiceReceiver" },
  };
  for (const [command, error] of Object.entries(inPractice)) {
    const kept = whole[command as keyof Backend] as (...given: unknown[]) => unknown;
    Object.assign(whole, { [command]: (...given: unknown[]) => (session.practice ? refusal(error) : kept(...given)) });
  }
  for (const [command, error] of Object.entries(options.failing ?? {})) {
    Object.assign(whole, { [command]: () => refusal(error) });
  }
  return whole;
}
