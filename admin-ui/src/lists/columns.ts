import type { ReactNode } from 'react';
import type { MessageKey } from '../i18n/de.ts';

/** A column of a list: by what the house sorts it, what it is called, and what stands in a row. */
export interface Column<Row> {
  readonly source: string;
  readonly label: MessageKey;
  readonly render: (row: Row) => ReactNode;
  readonly width?: string;
  readonly right?: true;
  readonly unsorted?: true;
  /** What a card says first, instead of below its name. */
  readonly title?: true;
}

/** What a list is narrowed down by. */
export type Filter =
  | {
      readonly kind: 'choice';
      readonly name: string;
      readonly label: MessageKey;
      readonly choices: readonly { readonly id: string; readonly name: string }[];
      /** The graph wants numbers. */
      readonly numeric?: true;
    }
  | { readonly kind: 'flag'; readonly name: string; readonly label: MessageKey };
