import { type Step, Steps } from '../fields/Steps.tsx';
import { useSay } from '../i18n/words.ts';
import { stageOf } from './TenderChip.tsx';
import type { Tender } from './tender.ts';
import { stageNames } from './words.ts';

/** A tender's way from need to contract, with where it stands in it. */
export function TenderSteps({ tender: { status, plan, awards } }: { tender: Tender }) {
  const say = useSay();
  const stage = stageOf(status);
  const at = stage ? stageNames.indexOf(stage) : awards.length > 0 ? stageNames.length : -1;
  const planned = {
    publication: plan?.publicationOn,
    evaluation: plan?.openingOn,
    award: plan?.awardOn,
    contract: plan?.startOn,
  };
  const steps = stageNames.map((name, index): Step => {
    const ahead = index > at;
    const on = planned[name as 'award'];
    const title = say(`stage.${name}`);
    const here = say(`tenderStatus.${status}`);
    return {
      name: title,
      state: index === at ? 'here' : ahead ? 'ahead' : 'behind',
      note: index === at && here !== title ? here : undefined,
      on: ahead ? on : undefined,
    };
  });
  return <Steps label={say('tender.way')} steps={steps} />;
}
