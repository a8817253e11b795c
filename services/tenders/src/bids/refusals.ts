import type { Sentences } from '@moves/events/graph/sentences';

/** What a refusal around sealed bids and personal fields says to people. */
export const bidsRefusals: Sentences = {
  'no-round-waiting': {
    de: 'Hier wird gerade kein Angebot und kein Teilnahmeantrag erwartet.',
    en: 'No bid and no request to take part is awaited here at the moment.',
    source: '§ 54 VgV, § 39 UVgO',
  },
  'opening-place-missing': {
    de: 'Der Ort, an dem der Schlüssel der {role} liegt, ist nicht erreichbar. Ohne ihn kann nicht bekannt gemacht werden.',
    en: 'The place where the key of the {role} lies cannot be reached. Nothing can be published without it.',
    source: '§ 55 (1) VgV',
  },
  'opening-key-missing': {
    de: 'Der Schlüssel der {role} liegt nicht an seinem Ort. Bringen Sie ihn dorthin zurück, oder geben Sie den ausgedruckten Wiederherstellungsschlüssel ein.',
    en: 'The key of the {role} is not in its place. Bring it back there, or enter the printed recovery key.',
    source: '§ 55 (1) VgV',
  },
  'opening-key-wrong': {
    de: 'Der Schlüssel der {role} an seinem Ort ist nicht der, für den die Angebote verschlossen wurden.',
    en: 'The key of the {role} in its place is not the one for which the bids were locked.',
    source: '§ 55 (1) VgV',
  },
  'no-recovery-key': {
    de: 'Für dieses Verfahren wurde bei der Bekanntmachung kein Wiederherstellungsschlüssel hinterlegt.',
    en: 'No recovery key was given for this tender when it was published.',
  },
  'recovery-key-wrong': {
    de: 'Das ist nicht der Wiederherstellungsschlüssel dieses Verfahrens. Bitte prüfen Sie, ob Sie ihn richtig abgetippt haben.',
    en: 'This is not the recovery key of this tender. Please check whether it was typed rightly.',
  },
  'bid-does-not-open': {
    de: 'Das Angebot {bid} lässt sich mit den richtigen Schlüsseln nicht öffnen: Seine Hülle ist beschädigt.',
    en: 'Bid {bid} does not open with the right keys: its envelope is damaged.',
  },
  'file-still-kept': {
    de: 'Die Vergabeakte ist noch aufzubewahren. Vorher löscht nur ein Antrag der betroffenen Person deren Angaben; nennen Sie ihn als Dokument in der Begründung.',
    en: 'The file must still be kept. Before its time only a request of the person concerned erases what tells of them; name it as a document in the reason.',
    source: '§ 8 (4) VgV, § 6 UVgO; Art. 17 DSGVO',
  },
  'bidder-erased': {
    de: 'Die Angaben zu dieser Person wurden gelöscht; unter demselben Namen werden keine neuen mehr verschlüsselt.',
    en: 'What told of this person was erased; nothing new is locked under the same name.',
    source: 'Art. 17 DSGVO',
  },
};
