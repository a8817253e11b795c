/** How figures and facts are known, and what the lights mean. */
export const facts = {
  qualifier: { eq: 'genau', approx: 'rund', gt: 'über', lt: 'unter', upto: 'bis zu', almost: 'fast' },
  figure: {
    eq: '%{value}',
    approx: 'rund %{value}',
    gt: 'über %{value}',
    lt: 'unter %{value}',
    upto: 'bis zu %{value}',
    almost: 'fast %{value}',
  },
  mark: {
    stated: 'in der Quelle',
    computed: 'errechnet',
    inferred: 'abgeleitet',
    elsewhere: 'anderswo gefunden',
    fictitious: 'erfunden (Vorführung)',
  },
  shortMark: {
    stated: 'in der Quelle',
    computed: 'errechnet',
    inferred: 'abgeleitet',
    elsewhere: 'anderswo',
    fictitious: 'erfunden',
  },
  light: { red: 'rot', yellow: 'gelb', grey: 'grau', green: 'grün', none: 'ohne' },
  lightMeaning: {
    red: 'mehr als 60 Tage Verzug oder ein kritischer Meilenstein überfällig',
    yellow: '15 bis 60 Tage Verzug oder eine Meldung ausgeblieben',
    grey: 'zu lange nichts gemeldet',
    green: 'im Plan',
    none: 'nichts zu beurteilen',
  },
};
