/** Individual vocational training in the company. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

export const securexIboAgreement = defineSource({
  id: 'securex-ibo-overeenkomst',
  title: text(
    'Securex, Wat houdt de individuele beroepsopleiding in?',
    'Securex, What does individual vocational training involve? (Dutch)',
    'Securex, En quoi consiste la formation professionnelle individuelle ? (néerlandais)',
  ),
  address:
    'https://www.securex.be/nl/lex4you/werkgever/themas/verplichtingen-werkgever/stages-en-opleidingen-voor-werkzoekenden/wat-houdt-de-individuele-beroepsopleiding-in',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const securexIbo2026 = defineSource({
  id: 'securex-ibo-2026',
  title: text(
    'Securex, Hervorming van de individuele beroepsopleiding in Vlaanderen',
    'Securex, Reform of individual professional training in Flanders',
    'Securex, Réforme de la formation professionnelle individuelle en Flandre (anglais)',
  ),
  address:
    'https://www.securex.be/en/lex4you/employer/news/reform-of-individual-professional-training-in-flanders',
  authority: 'payroll',
  inForceFrom: '2026-01-01',
  verifiedOn: '2026-11-22',
})

export const securexIboTable = defineSource({
  id: 'securex-ibo-tabel',
  title: text(
    'Securex, Overzichtstabel en wettelijke referenties IBO',
    'Securex, Overview and legal references of IBO (Dutch)',
    "Securex, Tableau récapitulatif et références légales de l'IBO (néerlandais)",
  ),
  address:
    'https://www.securex.be/nl/lex4you/werkgever/themas/opleiding-en-stage/stages-en-opleidingen-voor-werkzoekenden/overzichtstabel-en-wettelijke-referenties-ibo',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const securexIboTable2022 = defineSource({
  id: 'securex-ibo-tabel-2022',
  title: text(
    'Securex, Overzichtstabel en wettelijke referenties IBO (2022)',
    'Securex, Overview and legal references of IBO (2022, Dutch)',
    "Securex, Tableau récapitulatif et références légales de l'IBO (2022, néerlandais)",
  ),
  address:
    'https://www.securex.be/nl/lex4you/werkgever/themas/verplichtingen-werkgever/stages-en-opleidingen-voor-werkzoekenden/overzichtstabel-en-wettelijke-referenties-ibo',
  authority: 'payroll',
  verifiedOn: '2026-11-22',
})

export const vlaanderenIbo = defineSource({
  id: 'vlaanderen-ibo',
  title: text(
    'Vlaanderen.be, Individuele beroepsopleiding voor werkzoekenden',
    'Vlaanderen.be, Individual vocational training programme (IBO) for job seekers',
    "Vlaanderen.be, Formation professionnelle individuelle pour demandeurs d'emploi (anglais)",
  ),
  address: 'https://www.vlaanderen.be/en/working/individual-vocational-training-programme-ibo-job-seekers',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const opwijkIbo = defineSource({
  id: 'opwijk-ibo',
  title: text(
    'Gemeente Opwijk, Individuele beroepsopleiding (IBO) voor werkzoekenden',
    'Municipality of Opwijk, Individual vocational training for job seekers (Dutch)',
    "Commune d'Opwijk, Formation professionnelle individuelle pour demandeurs d'emploi (néerlandais)",
  ),
  address: 'https://www.opwijk.be/individuele-beroepsopleiding-ibo-voor-werkzoekenden',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const overheidIboPlus = defineSource({
  id: 'overheid-ibo-kwetsbaar',
  title: text(
    'Vlaamse overheid, Individuele beroepsopleiding voor kwetsbare werkzoekenden',
    'Flemish authorities, Individual vocational training for vulnerable job seekers (Dutch)',
    "Autorités flamandes, Formation professionnelle individuelle pour demandeurs d'emploi vulnérables (néerlandais)",
  ),
  address:
    'https://overheid.vlaanderen.be/personeel/diversiteit-en-gelijke-kansen/individuele-beroepsopleiding-voor-kwetsbare-werkzoekenden',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const vlaioIbo2018 = defineSource({
  id: 'vlaio-ibo-2018',
  title: text(
    'VLAIO, Wijzigingen aan de individuele beroepsopleiding (2018)',
    'VLAIO, Changes to individual vocational training (2018, Dutch)',
    'VLAIO, Modifications de la formation professionnelle individuelle (2018, néerlandais)',
  ),
  address: 'https://www.vlaio.be/nl/subsidies-financiering/subsidiedatabank/wijzigingen/273',
  authority: 'official',
  inForceFrom: '2018-09-01',
  verifiedOn: '2026-11-22',
})

export const vokaIbo = defineSource({
  id: 'voka-ibo',
  title: text(
    'Voka, Werkplekleren en individuele beroepsopleiding',
    'Voka, Workplace learning and individual vocational training (Dutch)',
    'Voka, Apprentissage sur le lieu de travail et formation professionnelle individuelle (néerlandais)',
  ),
  address: 'https://www.voka.be/belangenbehartigen/talent/werkplekleren-en-individuele-beroepsopleiding',
  authority: 'sector',
  verifiedOn: '2026-11-22',
})

export const sodalisIboScale = defineSource({
  id: 'sodalis-ibo-loonschalen',
  title: text(
    'Sodalis, Loonschalen individuele beroepsopleiding Vlaams Gewest vanaf 1 juli 2019',
    'Sodalis, Wage scales of individual vocational training, Flemish Region, from 1 July 2019 (Dutch)',
    'Sodalis, Barèmes de la formation professionnelle individuelle, Région flamande, dès le 1er juillet 2019 (néerlandais)',
  ),
  address:
    'https://sodalis.be/loonschalen-individuele-beroepsopleiding-vlaams-gewest-geindexeerd-vanaf-1-juli-2019/',
  authority: 'payroll',
  inForceFrom: '2019-07-01',
  verifiedOn: '2026-11-22',
})

export const vdabIboEmployers = defineSource({
  id: 'vdab-ibo-werkgevers',
  title: text(
    'VDAB, IBO voor werkgevers',
    'VDAB, IBO for employers (Dutch)',
    'VDAB, IBO pour employeurs (néerlandais)',
  ),
  address: 'https://partners.vdab.be/werkgevers/ibo',
  authority: 'official',
  verifiedOn: '2026-11-22',
})
