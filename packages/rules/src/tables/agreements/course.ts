/** From when to when an agreement runs, how it ended and who signed it. */
import { bodyCodes, endReasonCodes } from '../codes.ts'
import { code, date, yesNo } from '../columns-of.ts'

export const courseColumns = {
  start: date(['Startdatum', 'Start date', 'Date de début'], {
    aliases: [
      'start',
      'begindatum',
      'begin',
      'aanvang',
      'aanvangsdatum',
      'datum start',
      'van',
      'from',
      'début',
    ],
  }),
  end: date(['Einddatum', 'End date', 'Date de fin'], {
    aliases: [
      'einde',
      'end',
      'fin',
      'tot',
      'tot en met',
      'to',
      'geplande einddatum',
      'planned end date',
      'datum einde',
    ],
  }),
  probationUntil: date(['Proefperiode tot en met', 'Probation until', "Période d'essai jusqu'au"], {
    aliases: ['einde proefperiode'],
    purpose: 'report',
  }),
  actualEnd: date(['Werkelijke einddatum', 'Actual end date', 'Date de fin effective'], {
    aliases: [
      'stopdatum',
      'werkelijk einde',
      'effectieve einddatum',
      'datum stopzetting',
      'actual end',
      'vroegtijdige einddatum',
    ],
  }),
  endReason: code(['Reden van beëindiging', 'Reason for the end', 'Motif de fin'], endReasonCodes, {
    aliases: ['stopreden', 'reden stopzetting', 'end reason', 'reden einde'],
  }),
  endDecidedBy: code(['Beëindiging beslist door', 'End decided by', 'Fin décidée par'], bodyCodes, {
    aliases: ['stopzetting beslist door'],
  }),
  signedOn: date(['Datum ondertekening', 'Signature date', 'Date de signature'], {
    aliases: ['ondertekend op', 'signed on', 'handtekening', 'signé le', 'datum handtekening'],
  }),
  signedLearner: yesNo(['Ondertekend door lerende', 'Signed by learner', "Signé par l'apprenant"], {
    aliases: [
      'ondertekend door stagiair',
      'signed by trainee',
      'signé par le stagiaire',
      'ondertekend stagiair',
    ],
  }),
  signedParent: yesNo(['Ondertekend door ouder', 'Signed by parent', 'Signé par un parent']),
  signedEmployer: yesNo(['Ondertekend door werkgever', 'Signed by employer', "Signé par l'employeur"], {
    aliases: ['ondertekend door onderneming', 'ondertekend werkgever'],
  }),
  signedProvider: yesNo(
    [
      'Ondertekend door opleidingsverstrekker',
      'Signed by provider',
      'Signé par le dispensateur de formation',
    ],
    {
      aliases: ['ondertekend door school'],
    },
  ),
  signedAgency: yesNo(
    ['Ondertekend door VDAB of partner', 'Signed by VDAB or partner', 'Signé par le VDAB ou le partenaire'],
    {
      aliases: ['ondertekend door VDAB', 'signed by agency', 'ondertekend VDAB'],
    },
  ),
}
