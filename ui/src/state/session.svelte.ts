// The session as the shell sees it, and the two things every screen may ask of it: to lock, and to speak another language.
import { backend } from "../backend/backend";
import type { CommandError, SessionView } from "../backend/types";
import { asCommandError } from "../errors";
import { flushAll } from "./autosave.svelte";
import { keepCaret } from "./place";
import { LOCALES, nearest, speak, type Locale } from "../i18n/strings.svelte";

/** Milliseconds that a lock waits for drafts. */
const FLUSH_WITHIN = 400;

class Session {
  view = $state.raw<SessionView | null>(null);
  error = $state.raw<CommandError | null>(null);
  isLocking = $state(false);

  get isReadOnly(): boolean {
    return (this.view?.readOnly.length ?? 0) > 0;
  }

  /** Whether everything on the screen is invented, and gone at the lock. */
  get isPractice(): boolean {
    return this.view?.practice ?? false;
  }

  /** Whether the vault is still being verified behind the open window. */
  get isVerifying(): boolean {
    return this.view?.verifying ?? false;
  }

  async refresh(): Promise<void> {
    try {
      this.take(await backend().sessionStatus());
    } catch (thrown) {
      this.error = asCommandError(thrown);
      speak(nearest(navigator.languages));
    }
  }

  take(view: SessionView): void {
    this.view = view;
    this.error = null;
    speak(nearest(view.language === null ? navigator.languages : [view.language]));
  }

  async speak(tag: string): Promise<void> {
    const next = LOCALES.find((l): l is Locale => l === tag);
    if (!next) return;
    speak(next);
    try {
      await backend().languageSet(next);
    } catch (thrown) {
      this.error = asCommandError(thrown);
    }
  }

  /** Locks; what was typed in the last moment is written first, as long as that takes no longer than a moment. */
  async lock(): Promise<void> {
    this.isLocking = true;
    try {
      await Promise.race([
        Promise.all([flushAll(), keepCaret()]),
        new Promise((passed) => setTimeout(passed, FLUSH_WITHIN)),
      ]);
      await backend().lock();
    } catch (thrown) {
      this.error = asCommandError(thrown);
    } finally {
      this.isLocking = false;
    }
  }
}

export const session = new Session();
