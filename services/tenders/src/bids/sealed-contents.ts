/** What was sealed, as it lies beside the events: only ciphertext, each under its SHA-256. */
export abstract class SealedContents {
  /** Deletes a content for ever. What is not there is no error. */
  abstract remove(sha256: string): Promise<void>;
}
