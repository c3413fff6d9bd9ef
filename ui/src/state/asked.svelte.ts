// One answer of the shell, asked for by a page.
import type { CommandError } from "../backend/types";
import { asCommandError } from "../errors";

/** What the shell was asked, once it has answered; or why it did not. */
export class Asked<T> {
  /** `null` until the first answer. */
  answer = $state.raw<T | null>(null);
  error = $state.raw<CommandError | null>(null);
  /** Whether an answer is still to come. */
  isAwaited = $state(false);
  #round = 0;

  /** Asks; a later question makes the answer to an earlier one void. True where it was answered. */
  async ask(question: () => Promise<T>): Promise<boolean> {
    const round = (this.#round += 1);
    this.isAwaited = true;
    try {
      const answer = await question();
      if (round !== this.#round) return false;
      this.answer = answer;
      this.error = null;
      return true;
    } catch (thrown) {
      if (round === this.#round) this.error = asCommandError(thrown);
      return false;
    } finally {
      if (round === this.#round) this.isAwaited = false;
    }
  }

  /** Takes the answer away, and makes one that is still to come void. */
  clear(): void {
    this.#round += 1;
    this.answer = null;
    this.error = null;
    this.isAwaited = false;
  }
}

/** Does something, and says in `asked` why it failed. */
export async function attempt<T>(asked: { error: CommandError | null }, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (thrown) {
    asked.error = asCommandError(thrown);
    return null;
  }
}
