/** Accreditations of companies as training places. */
import { text } from '../language.ts'
import { bodyCodes } from './codes.ts'
import { defineTable } from './column.ts'
import { code, date, identifier, words, yesNo } from './columns-of.ts'

export const accreditations = defineTable({
  id: 'accreditations',
  singular: 'accreditation',
  label: text('Erkenningen', 'Accreditations', 'Agréments'),
  key: 'id',
  goesAlong: true,
  columns: {
    id: identifier(['Erkenningsnummer', 'Accreditation number', "Numéro d'agrément"], {
      aliases: ['erkenning', 'erkenning id', 'id'],
    }),
    companyNo: identifier(['Ondernemingsnummer', 'Enterprise number', "Numéro d'entreprise"], {
      form: 'enterprise',
      references: 'companies',
      aliases: ['KBO-nummer', 'KBO', 'onderneming'],
    }),
    establishmentNo: identifier(
      ['Vestigingseenheidsnummer', 'Establishment number', "Numéro d'unité d'établissement"],
      { form: 'establishment', references: 'establishments', aliases: ['vestigingsnummer', 'vestiging'] },
    ),
    programmeCode: identifier(['Opleidingscode', 'Programme code', 'Code de la formation'], {
      references: 'programmes',
      aliases: ['opleiding', 'administratieve groep'],
    }),
    sectorCode: identifier(['Sector', 'Sector', 'Secteur'], {
      references: 'sectors',
      aliases: ['sectoraal partnerschap', 'sectorcode'],
    }),
    requestedOn: date(['Aangevraagd op', 'Requested on', 'Demandé le'], { aliases: ['aanvraagdatum'] }),
    decision: code(
      ['Beslissing', 'Decision', 'Décision'],
      {
        GRANTED: { label: text('Erkend', 'Granted', 'Accordé'), aliases: ['toegekend', 'goedgekeurd'] },
        REFUSED: { label: text('Geweigerd', 'Refused', 'Refusé') },
        WITHDRAWN: { label: text('Ingetrokken', 'Withdrawn', 'Retiré'), aliases: ['aanvraag ingetrokken'] },
        PENDING: { label: text('In behandeling', 'Pending', 'En cours'), aliases: ['open', 'lopend'] },
      },
      { aliases: ['status'] },
    ),
    validFrom: date(['Geldig van', 'Valid from', 'Valable du'], {
      aliases: ['erkend van', 'begindatum erkenning'],
    }),
    validTo: date(['Geldig tot en met', 'Valid until', "Valable jusqu'au"], {
      aliases: ['erkend tot', 'einddatum erkenning', 'geldig tot'],
    }),
    cancelledOn: date(['Opgeheven op', 'Cancelled on', 'Retiré le'], { aliases: ['opheffingsdatum'] }),
    cancelReason: code(
      ['Reden van de opheffing', 'Reason of the cancellation', 'Motif du retrait'],
      {
        REQUEST: { label: text('Op eigen verzoek', 'At own request', 'À sa propre demande') },
        MENTOR: { label: text('Geen mentor meer', 'No mentor any more', 'Plus de tuteur') },
        CONDITIONS: {
          label: text('Voorwaarden niet vervuld', 'Conditions not met', 'Conditions non remplies'),
        },
        STOPPED: { label: text('Onderneming gestopt', 'Company stopped', 'Entreprise arrêtée') },
        LAPSED: { label: text('Vervallen', 'Lapsed', 'Échue') },
        OTHER: { label: text('Andere', 'Other', 'Autre') },
      },
      { purpose: 'report' },
    ),
    refusalReason: code(
      ['Reden van de weigering', 'Reason of the refusal', 'Motif du refus'],
      {
        MENTOR: { label: text('Mentor', 'Mentor', 'Tuteur') },
        EQUIPMENT: { label: text('Uitrusting', 'Equipment', 'Équipement') },
        FINANCE: { label: text('Financiële draagkracht', 'Financial basis', 'Capacité financière') },
        CONVICTIONS: { label: text('Veroordelingen', 'Convictions', 'Condamnations') },
        INCOMPLETE: { label: text('Dossier onvolledig', 'File incomplete', 'Dossier incomplet') },
        OTHER: { label: text('Andere', 'Other', 'Autre') },
      },
      { purpose: 'report' },
    ),
    decidedBy: code(['Beslist door', 'Decided by', 'Décidé par'], bodyCodes),
    decidedOn: date(['Beslist op', 'Decided on', 'Décidé le'], { aliases: ['beslissingsdatum'] }),
    completedOn: date(['Dossier volledig op', 'File complete on', 'Dossier complet le'], {
      aliases: ['volledig op'],
    }),
    appealPending: yesNo(['Beroep hangende', 'Appeal pending', 'Recours pendant'], {
      aliases: ['beroep', 'in beroep'],
    }),
    mentorIds: words(['Mentoren op de erkenning', 'Mentors on the accreditation', "Tuteurs de l'agrément"], {
      aliases: ['mentoren', 'mentors'],
      help: text(
        'De mentornummers, met een puntkomma ertussen.',
        'The mentor numbers, separated by semicolons.',
        'Les numéros de tuteur, séparés par des points-virgules.',
      ),
    }),
    equipmentDeclared: yesNo(
      [
        'Verklaring uitrusting en organisatie',
        'Declaration on equipment and organisation',
        "Déclaration sur l'équipement et l'organisation",
      ],
      { aliases: ['uitrusting en organisatie'] },
    ),
    financeDeclared: yesNo(
      [
        'Verklaring financiële draagkracht',
        'Declaration on the financial basis',
        'Déclaration sur la capacité financière',
      ],
      { aliases: ['financiële draagkracht'] },
    ),
    convictionsDeclared: yesNo(
      ['Veroordelingen verklaard', 'Convictions declared', 'Condamnations déclarées'],
      {
        aliases: ['veroordelingen'],
      },
    ),
    convictionsAccepted: yesNo(
      [
        'Veroordelingen aanvaard door het partnerschap',
        'Convictions accepted by the partnership',
        'Condamnations acceptées par le partenariat',
      ],
      {
        help: text(
          'Ja als het partnerschap oordeelt dat de veroordelingen de continuïteit en de leeromgeving niet in gevaar brengen.',
          'Yes where the partnership judges that the convictions endanger neither continuity nor the learning environment.',
          "Oui si le partenariat juge que les condamnations ne mettent en péril ni la continuité ni le cadre d'apprentissage.",
        ),
      },
    ),
    nssoAttestation: yesNo(['RSZ-attest', 'NSSO attestation', 'Attestation ONSS'], {
      aliases: ['attest RSZ'],
    }),
    recordExtract: yesNo(
      [
        'Uittreksel strafregister voorgelegd',
        'Criminal record extract presented',
        'Extrait de casier judiciaire présenté',
      ],
      { aliases: ['uittreksel strafregister'] },
    ),
    sectorHasPartnership: yesNo(
      [
        'Sector heeft een sectoraal partnerschap',
        'Sector has a sectoral partnership',
        'Le secteur a un partenariat sectoriel',
      ],
      { borrowed: { through: 'sectorCode', table: 'sectors', column: 'hasPartnership' } },
    ),
    companyJointCommittee: identifier(
      [
        'Paritair comité van de onderneming',
        'Joint committee of the company',
        "Commission paritaire de l'entreprise",
      ],
      {
        aliases: ['paritair comité', 'PC', 'CP'],
        borrowed: { through: 'companyNo', table: 'companies', column: 'jointCommittee' },
      },
    ),
  },
})
