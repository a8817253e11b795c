import { day, decimal, euros, light, percent, text, whole, word } from './formats.ts';
import { type AnyReport, report } from './report.ts';

/** A row with a value of every kind. */
export interface Everything {
  readonly text: string | null;
  readonly day: string | null;
  readonly whole: number | null;
  readonly decimal: number | null;
  readonly share: number | null;
  readonly cents: number | null;
  readonly light: string | null;
  readonly direction: string | null;
}

const column = (name: string) => ({
  name,
  title: { de: `Spalte ${name}`, en: `Column ${name}` },
  about: { de: `Über ${name}`, en: `About ${name}` },
  width: 14,
});
const directions = { up: { de: 'aufwärts', en: 'up' }, down: { de: 'abwärts', en: 'down' } };

/** A report of such rows, for the kit's own specs. */
export const everything = (rows: readonly Everything[]): AnyReport =>
  report<Everything>()({
    name: 'everything',
    number: 'R-00',
    title: { de: 'Alles', en: 'Everything' },
    about: { de: 'Ein Wert von jeder Art & <mehr>', en: 'A value of every kind & <more>' },
    things: { de: 'Zeilen', en: 'rows' },
    parameters: {},
    rows: () => rows,
    groups: ['direction'],
    frozenColumns: 1,
    columns: [
      { ...column('text'), format: text, value: row => row.text, total: 'count' },
      { ...column('direction'), format: word(directions), value: row => row.direction },
      { ...column('light'), format: light, value: row => row.light },
      { ...column('day'), format: day, value: row => row.day },
      { ...column('whole'), format: whole, value: row => row.whole, total: 'sum' },
      { ...column('decimal'), format: decimal, value: row => row.decimal, total: 'sum' },
      { ...column('share'), format: percent, value: row => row.share },
      { ...column('cents'), format: euros, value: row => row.cents, total: 'sum' },
    ],
  });

/** A row of which only some values matter. */
export const row = (values: Partial<Everything>): Everything => ({
  text: null,
  day: null,
  whole: null,
  decimal: null,
  share: null,
  cents: null,
  light: null,
  direction: null,
  ...values,
});

/** Texts that have broken files before. */
export const naughty = [
  '=1+1',
  '+49 711 216-0',
  '-',
  '@SUM(A1)',
  '\tTab',
  "'=schon geschützt",
  "''-",
  "'harmlos",
  '_x0041_',
  '_x005F_x0041_',
  '_xD83D_ und _X0041_ und _x00zz_',
  ' vorn und hinten ',
  'Zeile 1\nZeile 2\n',
  '"Anführung"; Semikolon',
  'a;b',
  '<b>&amp;</b> ]]> <!--',
  'Größe ẞ Ça va Ⅷ ﬁ',
  '👩‍👩‍👧 🇩🇪 𝔘𝔫𝔦𝔠𝔬𝔡𝔢',
  '\u202eRechts nach links\u202c',
  'e\u0301 \u00e9',
  '\u00a0geschützt\u2028Zeile\u2029Absatz\u200b',
  '{"a":1}\\n\\u0041',
  '\u0024{jndi:ldap://x} {{7*7}} %s %n',
  '007',
  '1e5',
  '01.02.2023',
  'TRUE',
  'null',
  '__proto__',
  'x'.repeat(32_000),
] as const;
