// Encrypts or decrypts a file with typage, the age of the npm registry.
//
//   node typage.mjs encrypt RECIPIENT IN OUT
//   node typage.mjs decrypt KEYFILE IN OUT
//
// KEYFILE is as `age -i` takes it. OUT is written only when everything has been read and authenticated.

import { readFile, writeFile } from "node:fs/promises";

import { Decrypter, Encrypter } from "age-encryption";

const [, , what, key, input, output] = process.argv;

async function encrypt(bytes) {
  const encrypter = new Encrypter();
  encrypter.addRecipient(key);
  return encrypter.encrypt(bytes);
}

async function decrypt(bytes) {
  const decrypter = new Decrypter();
  const lines = (await readFile(key, "utf8")).split("\n");
  for (const line of lines.filter((line) => line.startsWith("AGE-SECRET-KEY-"))) {
    decrypter.addIdentity(line.trim());
  }
  return decrypter.decrypt(bytes);
}

const ways = { encrypt, decrypt };
await writeFile(output, await ways[what](await readFile(input)));
