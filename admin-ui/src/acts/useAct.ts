import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useDataProvider, useNotify } from 'react-admin';
import type { MovesData } from '../data.ts';
import type { HistoryEntry, Known, Outcome, Refusal, Told } from '../graph.ts';
import { useSay } from '../i18n/words.ts';
import { Trouble } from '../trouble.ts';
import { type ActName, thingOf } from './acts.ts';
import { newCommandId } from './command-id.ts';
import type { Values } from './input.ts';

/** Why an act was not carried out, as the form shows it. */
export type Objection =
  | { readonly kind: 'refusal'; readonly refusal: Refusal }
  | { readonly kind: 'trouble'; readonly message: string; readonly field?: string }
  | { readonly kind: 'conflict'; readonly meanwhile: readonly HistoryEntry[] };

/**
 * Carries out one act for one opened form: one commandId, so that sending twice is one act; the revision the
 * person saw, so that nobody overwrites what they have not seen. After a conflict the newly shown state counts as seen.
 */
export function useAct(name: ActName, thing: Known | undefined, onDone: (outcome: Outcome) => void) {
  const data = useDataProvider<MovesData>();
  const client = useQueryClient();
  const notify = useNotify();
  const say = useSay();
  const [commandId] = useState(newCommandId);
  const [seen, setSeen] = useState(thing);
  const [objection, setObjection] = useState<Objection>();
  const [sending, setSending] = useState(false);

  async function lookAgain(known: Partial<Told> & Known) {
    const { data: now } = await data.getOne<Told>(thingOf(name), { id: known.id });
    const ids = new Set(known.history?.map(({ id }) => id));
    setSeen(now);
    setObjection({ kind: 'conflict', meanwhile: now.history.filter(({ id }) => !ids.has(id)) });
  }

  async function send(input: Values) {
    if (sending) return;
    setSending(true);
    try {
      const outcome = await data.act(name, {
        ...(seen && { id: seen.id, expectedRevision: seen.revision }),
        ...input,
        commandId,
      });
      if (outcome.refusal) return setObjection({ kind: 'refusal', refusal: outcome.refusal });
      notify(say('form.done', { act: say(`act.${name}`) }), { type: 'success' });
      await client.invalidateQueries();
      onDone(outcome);
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      if (error.code === 'CONFLICT' && seen) return await lookAgain(seen);
      setObjection({ kind: 'trouble', message: error.message, field: error.field });
    } finally {
      setSending(false);
    }
  }

  return { send, sending, objection };
}
