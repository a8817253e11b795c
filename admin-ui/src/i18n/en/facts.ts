/** How figures and facts are known, and what the lights mean. */
export const facts = {
  qualifier: { eq: 'exactly', approx: 'about', gt: 'more than', lt: 'less than', upto: 'up to', almost: 'almost' },
  figure: {
    eq: '%{value}',
    approx: 'about %{value}',
    gt: 'more than %{value}',
    lt: 'less than %{value}',
    upto: 'up to %{value}',
    almost: 'almost %{value}',
  },
  mark: {
    stated: 'in the source',
    computed: 'computed',
    inferred: 'inferred',
    elsewhere: 'found elsewhere',
    fictitious: 'made up (demonstration)',
  },
  shortMark: {
    stated: 'in the source',
    computed: 'computed',
    inferred: 'inferred',
    elsewhere: 'elsewhere',
    fictitious: 'made up',
  },
  light: { red: 'red', yellow: 'yellow', grey: 'grey', green: 'green', none: 'none' },
  lightMeaning: {
    red: 'more than 60 days of slip, or a critical milestone overdue',
    yellow: '15 to 60 days of slip, or one report missed',
    grey: 'nothing reported for too long',
    green: 'on plan',
    none: 'nothing to judge',
  },
};
