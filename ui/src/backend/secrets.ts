// Secrets cross as raw bytes, never as JSON. A JavaScript string cannot be wiped; the bytes made from it can.
import { invoke } from "@tauri-apps/api/core";

/** Sends a secret as the raw body of a command. The caller clears the bytes. */
export function invokeSecret<T>(command: string, secret: Uint8Array, headers: Record<string, string> = {}): Promise<T> {
  return invoke<T>(command, secret, { headers });
}

/** Hands `text` over as UTF-8 bytes and overwrites them when the promise settles, whatever happened. */
export async function withSecret<T>(text: string, use: (bytes: Uint8Array) => Promise<T>): Promise<T> {
  const bytes = new TextEncoder().encode(text.normalize("NFC"));
  try {
    return await use(bytes);
  } finally {
    bytes.fill(0);
  }
}
