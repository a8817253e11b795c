/** A kept file as events name it: by the hash of its bytes. */
export interface FileStat {
  /** SHA-256 of the content, in hex. */
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  /** What it is, by its content: `application/pdf`. */
  readonly mediaType: string;
}

/** The files that are kept beside the events. Each is there once, however often it was brought, and stays as it is. */
export abstract class Files {
  /** What is known of a file; undefined if it is not kept here. */
  abstract stat(sha256: string): Promise<FileStat | undefined>;
}
