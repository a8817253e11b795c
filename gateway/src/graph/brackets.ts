const DEEPEST = 64;
const BLOCK = '"""';

/** True if a query's brackets nest deeper than any query's do: such a one is not even parsed, for parsing recurses. */
export function nestsEndlessly(query: string): boolean {
  let depth = 0;
  for (let at = 0; at < query.length; at++) {
    const char = query[at]!;
    if (char === '#') at = endOfLine(query, at);
    else if (char === '"') at = endOfText(query, at);
    else if ('{(['.includes(char) && ++depth > DEEPEST) return true;
    else if ('})]'.includes(char)) depth--;
  }
  return false;
}

const isLineEnd = (char: string | undefined) => char === '\n' || char === '\r';

function endOfLine(query: string, from: number): number {
  let at = from;
  while (at < query.length && !isLineEnd(query[at])) at++;
  return at;
}

/** Where a text ends that begins here; one that is left open ends with its line, or with the query if it is a block. */
function endOfText(query: string, from: number): number {
  if (query.startsWith(BLOCK, from)) return endOfBlock(query, from + BLOCK.length);
  let at = from + 1;
  while (at < query.length && query[at] !== '"' && !isLineEnd(query[at])) at += query[at] === '\\' ? 2 : 1;
  return at;
}

function endOfBlock(query: string, from: number): number {
  for (let at = query.indexOf(BLOCK, from); at >= 0; at = query.indexOf(BLOCK, at + BLOCK.length)) {
    if (query[at - 1] !== '\\') return at + BLOCK.length - 1;
  }
  return query.length;
}
