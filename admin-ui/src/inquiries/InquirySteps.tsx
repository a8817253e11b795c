import { type Step, Steps } from '../fields/Steps.tsx';
import { useSay } from '../i18n/words.ts';
import type { Inquiry } from './inquiry.ts';

/** The way of an inquiry from the question to the answer. */
export function InquirySteps({ inquiry }: { inquiry: Inquiry }) {
  const say = useSay();
  const { status, drafted, office, askedOn, signedOn, answeredOn } = inquiry;
  const at = { received: 0, assigned: drafted ? 2 : 1, signed: 3, answered: 5, withdrawn: -1 }[status];
  const names = ['received', 'assigned', 'drafted', 'signed', 'answered'] as const;
  const days = { received: askedOn, assigned: null, drafted: null, signed: signedOn, answered: answeredOn };
  const steps = names.map((name, index): Step => {
    const here = status === 'answered' ? index === 4 : index === at;
    return {
      name: say(`inquiryStep.${name}`),
      state: here ? 'here' : index < at ? 'behind' : 'ahead',
      on: days[name],
      note: name === 'assigned' ? office : undefined,
    };
  });
  return <Steps label={say('council.way')} steps={steps} />;
}
