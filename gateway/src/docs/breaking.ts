import { buildSchema, findBreakingChanges } from 'graphql';

/**
 * What callers of the committed schema could no longer rely on, unless the changelog says so with a line
 * `BREAKING: Measure.title`, naming what it is about as the graph does.
 */
export function unannounced(committed: string, now: string, changelog: string): string[] {
  const announced = [...changelog.matchAll(/^\W*BREAKING: (\S+)/gm)].map(match => match[1]!);
  return (
    findBreakingChanges(buildSchema(committed), buildSchema(now))
      .map(({ description }) => description)
      // Nobody relies on Int as such.
      .filter(description => !description.startsWith('Standard scalar'))
      .filter(description => !announced.some(name => namesIn(description).includes(name)))
  );
}

const namesIn = (description: string): string[] => description.match(/[\w.]*\w/g) ?? [];
