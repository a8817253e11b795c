import { type Door, openDoor, type Scene, type Visitor } from '../door.ts';

const names = ['programme', 'office', 'auditor', 'consumer', 'admin'] as const;

/** A house with somebody in it, and two measures: the roof, which everyone may see, and the cellar. */
export async function furnished(scene: Scene = {}) {
  const door = await openDoor(scene);
  const visitors = await Promise.all(names.map(async name => [name, await door.as(name)] as const));
  const inside = { door, ...Object.fromEntries(visitors) } as Readonly<
    { door: Door } & Record<(typeof names)[number], Visitor>
  >;
  for (const [key, open] of [
    ['ROOF', true],
    ['CELLAR', false],
  ] as const) {
    await inside.programme.act('takeOverMeasure', {
      key,
      title: `The ${key.toLowerCase()}`,
      fieldOfAction: 'it',
      office: 'Office',
      status: 'inProgress',
      on: '2021-06-01',
      source: { document: 'Paper' },
      public: open,
    });
  }
  return inside;
}

/** What an answer says, and how. */
export const json = async (response: Response | Promise<Response>) => {
  const answer = await response;
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};

/** A part of a token. */
export const b64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Whose a token is. */
export const subjectOf = (token: string): string =>
  JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()).sub;
