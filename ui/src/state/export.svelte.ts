// The road from "which incidents" to "sealed". It outlives its pages, so that going back, or to an incident and back,
// loses nothing; a lock ends it with the window.
import { backend } from "../backend/backend";
import type {
  CommandError,
  ExportDraft,
  JobResultView,
  LackingView,
  NameChoiceDraft,
  NameDecisionDraft,
  NameFoundView,
  PreviewView,
  ReceiverView,
  SigningDraft,
  Template,
} from "../backend/types";
import { asCommandError } from "../errors";
import { jobs, type Job } from "./jobs.svelte";

export const STEPS = ["choose", "receiver", "complete", "consent", "preview", "seal", "result"] as const;
export const SIGNINGS = ["pseudonym", "organisation", "none"] as const;
export type Step = (typeof STEPS)[number];

type Sealed = Extract<JobResultView, { kind: "seal" }>;

/** One name in one field of one record. */
export function placeOf(found: { record: { id: string }; field: string; person: string }): string {
  return `${found.record.id}${found.field}#${found.person}`;
}

class ExportRoad {
  step = $state<Step>("choose");
  /** The chosen incidents, with the titles under which they were chosen. */
  incidents = $state.raw<ReadonlyMap<string, string>>(new Map());
  receivers = $state.raw<ReceiverView[]>([]);
  receiverId = $state<string | null>(null);
  /** Every name found so far in a text that would leave, decided or not. */
  found = $state.raw<NameFoundView[]>([]);
  decisions = $state.raw<ReadonlyMap<string, NameDecisionDraft>>(new Map());
  preview = $state.raw<PreviewView | null>(null);
  /** The user states that the receiver is a body of the UN. */
  isUn = $state(false);
  /** The procedure that the bundle is written for; the one of its incidents until another is chosen. */
  template = $state<Template | null>(null);
  /** Who is to stand there under a pseudonym rather than be left out. */
  pseudonymous = $state.raw<ReadonlySet<string>>(new Set());
  signing = $state<(typeof SIGNINGS)[number]>("pseudonym");
  /** The name in which an organisation signs. */
  organisation = $state("");
  /** Whether what may be handed on to the State becomes a file of its own. */
  apart = $state(false);
  /** The user states that it may leave although something is missing. */
  incomplete = $state(false);
  jobId = $state<string | null>(null);
  sealed = $state.raw<Sealed | null>(null);
  error = $state.raw<CommandError | null>(null);
  /** Nothing was picked in the dialog that asks where to save. */
  notSaved = $state(false);
  #isAsking = false;

  get receiver(): ReceiverView | null {
    return this.receivers.find((receiver) => receiver.id === this.receiverId) ?? null;
  }

  get undecided(): NameFoundView[] {
    return this.found.filter((found) => !this.decisions.has(placeOf(found)));
  }

  /** Incidents in which something is missing. */
  get lacking(): LackingView[] {
    return this.preview?.lacking ?? [];
  }

  /** Whether what is missing lets it leave. */
  get mayLeave(): boolean {
    return this.lacking.every(({ stop }) => stop === "none" || (stop === "untilSaid" && this.incomplete));
  }

  /** Whether it is said who signs. */
  get isSigner(): boolean {
    return this.signing !== "organisation" || this.organisation.trim() !== "";
  }

  get job(): Job | null {
    return this.jobId === null ? null : jobs.get(this.jobId);
  }

  /** Begins with these incidents, or goes on where the person was. */
  enter(incidents: readonly string[]): void {
    const isSame = incidents.every((id) => this.incidents.has(id));
    if (this.step === "result" || !isSame) this.reset();
    if (incidents.length > 0 && !isSame) this.incidents = new Map(incidents.map((id) => [id, ""]));
  }

  reset(): void {
    this.step = "choose";
    this.incidents = new Map();
    this.found = [];
    this.decisions = new Map();
    this.preview = null;
    this.sealed = null;
    this.jobId = null;
    this.error = null;
    this.notSaved = false;
    this.incomplete = false;
    this.template = null;
    this.pseudonymous = new Set();
    this.apart = false;
  }

  /** Lets a person stand there under a pseudonym, or leaves them out again. */
  async hide(person: string, isHidden: boolean): Promise<void> {
    const others = [...this.pseudonymous].filter((other) => other !== person);
    this.pseudonymous = new Set(isHidden ? [...others, person] : others);
    await this.look();
  }

  choose(receiver: string): void {
    if (receiver !== this.receiverId) this.isUn = false;
    this.receiverId = receiver;
  }

  toggle(id: string, title: string): void {
    const others = [...this.incidents].filter(([other]) => other !== id);
    this.incidents = new Map(this.incidents.has(id) ? others : [...others, [id, title]]);
  }

  decide(found: NameFoundView, choice: NameChoiceDraft): void {
    const { record, field, person } = found;
    this.decisions = new Map([...this.decisions, [placeOf(found), { record, field, person, choice }]]);
  }

  go(step: Step): void {
    this.error = null;
    this.notSaved = false;
    this.step = step;
  }

  back(): void {
    this.go(STEPS[Math.max(0, STEPS.indexOf(this.step) - 1)] ?? "choose");
  }

  async loadReceivers(): Promise<void> {
    await this.#try(async () => {
      this.receivers = await backend().receiverList();
    });
  }

  added(receiver: ReceiverView): void {
    this.receivers = [...this.receivers.filter((other) => other.id !== receiver.id), receiver];
    this.choose(receiver.id);
  }

  async compared(id: string, compared: boolean): Promise<void> {
    await this.#try(async () => {
      const receiver = await backend().receiverCompared({ id, compared });
      this.receivers = this.receivers.map((other) => (other.id === id ? receiver : other));
    });
  }

  /** Looks for everything that consent holds back, and for every name in every text, decided or not. */
  async look(): Promise<void> {
    await this.#try(async () => {
      const view = await backend().exportPreview({ ...this.#what(), decisions: [] });
      this.found = view.open;
      // A decision about a text that no longer names anybody says nothing any more.
      const places = new Set(view.open.map(placeOf));
      this.decisions = new Map([...this.decisions].filter(([place]) => places.has(place)));
      this.preview = view;
    });
  }

  /** What would leave with the decisions as they stand. */
  async show(): Promise<void> {
    this.preview = null;
    await this.#try(async () => {
      const view = await backend().exportPreview({ ...this.#what(), decisions: [...this.decisions.values()] });
      if (view.open.length > 0) {
        this.found = [...this.found, ...view.open.filter((open) => !this.decisions.has(placeOf(open)))];
        this.go("consent");
      }
      this.preview = view;
    });
  }

  /** Looks again at what is missing: it may have been made good on an incident's page meanwhile. */
  async lookAgain(): Promise<void> {
    await this.#try(async () => {
      this.preview = await backend().exportPreview({ ...this.#what(), decisions: [...this.decisions.values()] });
    });
  }

  async seal(): Promise<void> {
    // One dialog at a time.
    if (this.#isAsking) return;
    this.#isAsking = true;
    this.notSaved = false;
    this.#forgetJob();
    await this.#try(async () => {
      const decisions = [...this.decisions.values()];
      this.jobId = await backend().exportSeal({
        what: { ...this.#what(), decisions },
        signing: this.#signing(),
        apart: this.apart,
        incomplete: this.incomplete,
      });
      this.notSaved = this.jobId === null;
    });
    this.#isAsking = false;
  }

  cancel(): void {
    if (this.jobId !== null) void jobs.cancel(this.jobId);
  }

  /** The job has ended well: on to the last page. */
  finish(result: JobResultView): void {
    if (result.kind !== "seal") return;
    this.sealed = result;
    this.#forgetJob();
    this.go("result");
  }

  #forgetJob(): void {
    if (this.jobId !== null) jobs.forget(this.jobId);
    this.jobId = null;
  }

  #signing(): SigningDraft {
    return this.signing === "organisation"
      ? { as: "organisation", name: this.organisation.trim() }
      : { as: this.signing };
  }

  #what(): Omit<ExportDraft, "decisions"> {
    return {
      template: this.template,
      pseudonymous: [...this.pseudonymous],
      incidents: [...this.incidents.keys()],
      receivers: this.receiverId === null ? [] : [this.receiverId],
      unReceivers: this.isUn,
    };
  }

  async #try(work: () => Promise<void>): Promise<void> {
    try {
      this.error = null;
      await work();
    } catch (thrown) {
      this.error = asCommandError(thrown);
    }
  }
}

export const exportRoad = new ExportRoad();
