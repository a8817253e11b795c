/**
 * The keys of subjects: persons whose names and contacts events hold only as ciphertext. Each subject has a key of its own,
 * kept outside the events; when it is destroyed, what it locked is gone, and every hash still fits (erasure).
 */
export abstract class Subjects {
  /** Locks a text for a subject, whose key is made when first needed. The same text for the same subject is the same ciphertext. */
  abstract seal(subject: string, text: string): string;
  /** The text, or undefined once the subject's key is destroyed. */
  abstract reveal(personal: string): string | undefined;
  /** Destroys a subject's key for ever. */
  abstract destroy(subject: string): void;
}
