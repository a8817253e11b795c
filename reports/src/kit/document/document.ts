/** A document as a value: what it is called, what it is about, and its sections. How it looks on paper or on a screen is the kit's. */
export interface Document {
  readonly title: string;
  /** Set beside the title wherever it stands: *Übung*. */
  readonly mark?: string;
  readonly facts: readonly Fact[];
  readonly sections: readonly Section[];
}

/** What is known of the whole: a word and what it says. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

/** A part of a document under its heading. */
export interface Section {
  readonly heading: string;
  /** How it stands, if it is not simply there, and whether somebody has to see to it. */
  readonly state?: { readonly word: string; readonly wanting: boolean };
  readonly text?: string;
  readonly entries?: readonly Entry[];
  readonly table?: Table;
}

/** One thing that a section says, and where it comes from. */
export interface Entry {
  readonly text: string;
  /** When, and by which event. */
  readonly from: string;
  /** What must stand beside it: *nacherfasst*. */
  readonly mark?: string;
}

/** A table in a document: short texts, and how wide each column is, in hundredths of the page. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}
