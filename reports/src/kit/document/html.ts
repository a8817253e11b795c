import type { Gathered } from '../gather.ts';
import type { Entry, Fact, Section, Table } from './document.ts';
import { documentWords, laidOut, unbroken } from './laid-out.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const safe = (text: string): string => unbroken(text).replace(/[&<>"']/g, character => ENTITIES[character]!);

/** For screen and paper: black on white, no picture, no script, nothing from elsewhere. */
const STYLE = `
:root { color-scheme: light; }
body { font: 11pt/1.45 Calibri, "Segoe UI", Arial, sans-serif; color: #1f1f1f; background: #fff; margin: 0; }
main { max-width: 50rem; margin: 0 auto; padding: 2rem 1.5rem; }
h1 { font-size: 1.7em; margin: 0 0 .2em; }
h2 { font-size: 1.15em; margin: 1.8em 0 .4em; padding-bottom: .2em; border-bottom: 1px solid #b0b0b0; }
p { margin: .4em 0; }
.about, .from { color: #595959; }
.from { font-size: .85em; display: block; }
.state { color: #595959; }
.wanting { font-weight: 600; border-left: .3rem solid #7a1710; padding-left: .6rem; color: #7a1710; }
.mark { font-size: .85em; font-weight: 600; border: 1px solid currentColor; border-radius: .2em; padding: 0 .35em; white-space: nowrap; }
h1 .mark { font-size: .5em; vertical-align: middle; }
dl { display: grid; grid-template-columns: minmax(9rem, 14rem) 1fr; gap: .25rem 1rem; margin: 1em 0; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; }
ul { margin: .4em 0; padding-left: 1.2em; } li { margin: .5em 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: .9em; }
caption { text-align: left; color: #595959; margin-bottom: .4em; }
th, td { text-align: left; vertical-align: top; padding: .3em .5em; border-bottom: 1px solid #dedede; overflow-wrap: anywhere; }
thead th { background: #f2f2f2; border-top: 1px solid #8c8c8c; border-bottom: 1px solid #8c8c8c; }
@media (max-width: 40rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: .4rem; } }
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; }
  h2 { break-after: avoid; } li, tr { break-inside: avoid; } thead { display: table-header-group; }
}`.replaceAll('\n', '');

const facts = (some: readonly Fact[]): string =>
  `<dl>${some.map(({ label, value }) => `<dt>${safe(label)}</dt><dd>${safe(value)}</dd>`).join('')}</dl>`;

const marked = (mark: string | undefined): string => (mark ? ` <span class="mark">${safe(mark)}</span>` : '');

const item = ({ text, from, mark }: Entry): string =>
  `<li>${safe(text)}${marked(mark)} <span class="from">${safe(from)}</span></li>`;

function table({ caption, columns, rows }: Table): string {
  const widths = columns.map(({ width }) => `<col style="width:${width}%">`).join('');
  const titles = columns.map(({ title }) => `<th scope="col">${safe(title)}</th>`).join('');
  const lines = rows.map(row => `<tr>${row.map(cell => `<td>${safe(cell)}</td>`).join('')}</tr>`).join('\n');
  return `<table><caption>${safe(caption)}</caption><colgroup>${widths}</colgroup><thead><tr>${titles}</tr></thead><tbody>\n${lines}\n</tbody></table>`;
}

function section({ heading, state, text, entries = [], table: rows }: Section, place: number): string {
  const id = `s${place + 1}`;
  const said = [
    state && `<p class="state${state.wanting ? ' wanting' : ''}">${safe(state.word)}</p>`,
    !state && text && `<p>${safe(text)}</p>`,
    entries.length > 0 && `<ul>${entries.map(item).join('\n')}</ul>`,
    rows && table(rows),
  ].filter(Boolean);
  return `<section aria-labelledby="${id}"><h2 id="${id}">${safe(heading)}</h2>${said.join('\n')}</section>`;
}

/** The document as one page of HTML: accessible (headings, lists, tables with their heads, one language), to read and to print. */
export async function* html(gathered: Gathered): AsyncGenerator<string> {
  const { context, head } = gathered;
  const { title, mark, about, facts: known, sections, imprint } = await laidOut(gathered);
  const { lang, imprint: ending } = documentWords[context.language];
  yield `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="description" content="${safe(about)}"><meta name="content-hash" content="sha256:${head.contentHash}">
<title>${safe(title)}</title><style>${STYLE}</style></head>
<body><main><header><h1>${safe(title)}${marked(mark)}</h1><p class="about">${safe(about)}</p>${facts(known)}</header>
`;
  for (const [place, one] of sections.entries()) yield `${section(one, place)}\n`;
  yield `<footer><h2>${safe(ending)}</h2>${facts(imprint)}</footer></main></body></html>\n`;
}
