/** What an agreement is, and whom and what it refers to. */
import { contractTypeCodes, schemeCodes } from '../codes.ts'
import { code, count, identifier, words } from '../columns-of.ts'

export const partyColumns = {
  id: identifier(['Overeenkomstnummer', 'Agreement number', 'Numéro de convention'], {
    aliases: [
      'overeenkomst',
      'agreement',
      'convention',
      'overeenkomst id',
      'agreement id',
      'contractnummer',
      'nr overeenkomst',
      'stagenummer',
    ],
  }),
  scheme: code(['Stelsel', 'Scheme', 'Régime'], schemeCodes, {
    aliases: ['soort werkplekleren', 'type stage', 'soort stage', 'maatregel', 'instrument', 'stagevorm'],
  }),
  contractType: code(['Contracttype', 'Contract type', 'Type de contrat'], contractTypeCodes, {
    aliases: ['type overeenkomst', 'soort overeenkomst', 'soort contract', 'contract'],
  }),
  learnerId: identifier(['Lerende', 'Learner', 'Apprenant'], {
    references: 'learners',
    aliases: [
      'lerende id',
      'leerling',
      'leerlingnummer',
      'stagiair',
      'trainee',
      'stagiaire',
      'cursist',
      'learner id',
      'klantnummer',
    ],
  }),
  companyNo: identifier(['Ondernemingsnummer', 'Enterprise number', "Numéro d'entreprise"], {
    form: 'enterprise',
    references: 'companies',
    aliases: [
      'KBO-nummer',
      'KBO',
      'BCE',
      'numéro BCE',
      'company number',
      'onderneming',
      'werkgever',
      'ondernemingsnr',
    ],
  }),
  establishmentNo: identifier(
    ['Vestigingseenheidsnummer', 'Establishment number', "Numéro d'unité d'établissement"],
    {
      form: 'establishment',
      references: 'establishments',
      aliases: ['vestigingsnummer', 'vestiging', 'establishment unit number', 'vestigingseenheid'],
    },
  ),
  distanceKm: count(
    [
      'Afstand school – vestiging (km)',
      'Distance school – establishment (km)',
      'Distance école – établissement (km)',
    ],
    { aliases: ['afstand (km)', 'distance (km)'], purpose: 'report' },
  ),
  providerNo: identifier(['Instellingsnummer', 'Institution number', "Numéro d'établissement scolaire"], {
    form: 'institution',
    references: 'providers',
    aliases: ['school', 'schoolnummer', 'opleidingsverstrekker', 'provider', 'provider number', 'instelling'],
  }),
  programmeCode: identifier(['Opleidingscode', 'Programme code', 'Code de la formation'], {
    references: 'programmes',
    aliases: ['administratieve groep', 'opleiding', 'programme', 'formation', 'structuuronderdeel'],
  }),
  sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
    references: 'sectors',
    aliases: ['sectoraal partnerschap', 'sectoral partnership', 'partenariat sectoriel', 'sectorcode'],
  }),
  mentorId: identifier(['Mentor', 'Mentor', 'Tuteur'], {
    references: 'mentors',
    aliases: ['mentor id', 'mentornummer', 'stagementor', 'supervisor'],
  }),
  counsellorName: words(['Trajectbegeleider', 'Trajectory counsellor', 'Accompagnateur de parcours'], {
    personal: true,
  }),
}
