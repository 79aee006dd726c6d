import { armor, Encrypter } from 'age-encryption';

/** Locks as `encryptWithPassphrase` does but for the slowness, which is nothing that most tests are about. */
export async function lockLightly(bytes: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(4);
  encrypter.setPassphrase(passphrase.normalize('NFC'));
  return await encrypter.encrypt(bytes);
}

/** The same of `wrapKey`. */
export async function wrapLightly(identity: string, passphrase: string): Promise<string> {
  return armor.encode(await lockLightly(new TextEncoder().encode(`${identity}\n`), passphrase));
}
