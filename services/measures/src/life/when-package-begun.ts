import assert from 'node:assert/strict';
import { PackageBegun } from '@moves/events/catalogue/council';
import type { MeasureId } from '@moves/events/catalogue/values';
import { reaction } from '@moves/events/reactions/define';
import { measure } from '../measure.ts';
import { ApproveMeasure, approve } from './approve-measure.ts';

const stream = measure.streamOf('');

/**
 * A package of the council asks for the approval of measures (X1): each makes itself ready by the very decision that
 * approves it by hand, or says why it cannot. Nothing is approved before the package's own moment.
 */
export const whenPackageBegun = reaction({
  name: 'measures/when-package-begun',
  on: [PackageBegun],
  things: ({ data }) =>
    data.parts.filter(part => part.stream.startsWith(stream)).map(part => part.stream.slice(stream.length)),
  react: ({ data, envelope }, id, act, { decisions }) => {
    const { joint, decision, parts } = data;
    const { effects } = parts.find(part => part.stream === measure.streamOf(id))!;
    assert(
      effects.every(({ kind }) => kind === 'approveMeasure'),
      'a measure can only be approved by a package',
    );
    const command = new ApproveMeasure(id as MeasureId, { kind: 'decision', decision }, act);
    return decisions.prepare(measure, id, { stream: envelope.stream, joint }, [{ command, decision: approve }], act);
  },
});
