/** Work experience and activation internships, and the decision on them. */
import { text } from '../../language.ts'
import { defineSource } from '../source.ts'

/** Decision of 28 October 2022 that reforms the work experience internship (numac 2022034428). */
export const wesDecision = defineSource({
  id: 'bvr-2022-10-28',
  title: text(
    'Besluit van de Vlaamse Regering van 28 oktober 2022 tot wijziging van het besluit van 5 juni 2009 (werkervaringsstage)',
    'Decision of the Flemish Government of 28 October 2022 amending the decision of 5 June 2009 (work experience internship)',
    "Arrêté du Gouvernement flamand du 28 octobre 2022 modifiant l'arrêté du 5 juin 2009 (stage d'expérience professionnelle)",
  ),
  address:
    'https://etaamb.openjustice.be/fr/fr/besluit-van-de-vlaamse-regering-van-28-oktober-2022_n2022034428.html',
  authority: 'official',
  published: '2022-12-08',
  inForceFrom: '2023-01-01',
  verifiedOn: '2026-11-22',
})

export const acertaWes = defineSource({
  id: 'acerta-wes-2023',
  title: text(
    'Acerta, Werkervaringsstage 2.0 in Vlaanderen',
    'Acerta, Work experience internship 2.0 in Flanders (Dutch)',
    "Acerta, Stage d'expérience professionnelle 2.0 en Flandre (néerlandais)",
  ),
  address:
    'https://www.acerta.be/nl/klantenportaal/werkgevers/wegwijs-bij-acerta/juridisch-nieuws-en-updates/werkervaringsstage-2-0-in-vlaanderen',
  authority: 'payroll',
  published: '2023-02-10',
  inForceFrom: '2023-01-01',
  verifiedOn: '2026-11-22',
})

export const partenaWes = defineSource({
  id: 'partena-wes-2022',
  title: text(
    'Partena Professional, De werkervaringsstage (infoflash, Frans)',
    'Partena Professional, The work experience internship (infoflash, French)',
    "Partena Professional, Le stage d'expérience professionnelle (infoflash)",
  ),
  address:
    'https://www.partena-professional.be/fr/knowledge-center/infoflashes/stage-dexperience-professionnelle',
  authority: 'payroll',
  published: '2022-11-14',
  inForceFrom: '2023-01-01',
  verifiedOn: '2026-11-22',
})

export const vlaanderenWes = defineSource({
  id: 'vlaanderen-wes',
  title: text(
    'Vlaanderen.be, Werkervaringsstage (WES)',
    'Vlaanderen.be, Work experience internship (Dutch)',
    "Vlaanderen.be, Stage d'expérience professionnelle (néerlandais)",
  ),
  address: 'https://www.vlaanderen.be/werkervaringsstage-wes',
  authority: 'official',
  verifiedOn: '2026-11-22',
})

export const pratoWes = defineSource({
  id: 'prato-wes-2023',
  title: text(
    'Prato, Vanaf 1 januari 2023 een nieuw systeem van werkervaringsstages in Vlaanderen',
    'Prato, A new system of work experience internships in Flanders from 1 January 2023 (Dutch)',
    "Prato, Un nouveau système de stages d'expérience professionnelle en Flandre (néerlandais)",
  ),
  address: 'https://www.prato.be/vanaf-01-01-2023-een-nieuwe-systeem-van-werkervaringsstages-in-vlaanderen/',
  authority: 'payroll',
  inForceFrom: '2023-01-01',
  verifiedOn: '2026-11-22',
})

export const besoxWes = defineSource({
  id: 'besox-wes-2017',
  title: text(
    'Besox, Nieuw: de werkervaringsstage in Vlaanderen (2017)',
    'Besox, New: the work experience internship in Flanders (2017, Dutch)',
    "Besox, Nouveau : le stage d'expérience professionnelle en Flandre (2017, néerlandais)",
  ),
  address: 'https://www.besox.be/nieuw-werkervaringsstage-vlaanderen/',
  authority: 'payroll',
  inForceFrom: '2017-01-01',
  verifiedOn: '2026-11-22',
})

export const sdWorxWes = defineSource({
  id: 'sdworx-wes-2017',
  title: text(
    'SD Worx, De werkervaringsstage (2017, Frans)',
    'SD Worx, The work experience internship (2017, French)',
    "SD Worx, Le stage d'expérience professionnelle (2017)",
  ),
  address: 'https://www.sd.be/ellawebsite/fr/legalnews/f4a2eb7c-540a-46fa-b6c1-54c72df22fbf',
  authority: 'payroll',
  inForceFrom: '2017-01-01',
  verifiedOn: '2026-11-22',
})

export const besoxActivation = defineSource({
  id: 'besox-activation-2017',
  title: text(
    'Besox, Juridisch kader Vlaamse activeringsstages (2017)',
    'Besox, Legal framework of the Flemish activation internships (2017, Dutch)',
    "Besox, Cadre juridique des stages d'activation flamands (2017, néerlandais)",
  ),
  address: 'https://www.besox.be/juridisch-kader-vlaamse-activeringsstages/',
  authority: 'payroll',
  inForceFrom: '2017-04-11',
  verifiedOn: '2026-11-22',
})

export const easypayActivation = defineSource({
  id: 'easypay-activation-2017',
  title: text(
    'Easypay Group, Vlaanderen lanceert de activeringsstage (2017)',
    'Easypay Group, Flanders launches the activation internship (2017, Dutch)',
    "Easypay Group, La Flandre lance le stage d'activation (2017, néerlandais)",
  ),
  address:
    'https://www.easypay-group.com/nl_BE/EASYPAY_GROUP/news/detail/Vlaanderen-lanceert-de--activeringsstage-%21?id=5595',
  authority: 'payroll',
  inForceFrom: '2017-04-11',
  verifiedOn: '2026-11-22',
})

export const argos = defineSource({
  id: 'argos-werkplekleren',
  title: text(
    'Argos vzw, Werkplekleren',
    'Argos vzw, Workplace learning (Dutch)',
    'Argos asbl, Apprentissage sur le lieu de travail (néerlandais)',
  ),
  address: 'https://www.argosvzw.be/werkgevers/werkplekleren.html',
  authority: 'other',
  verifiedOn: '2026-11-22',
})

export const agoriaReform = defineSource({
  id: 'agoria-2018',
  title: text(
    'Agoria, Vlaanderen hervormt werkplekleren vanaf 1 september 2018',
    'Agoria, Flanders reforms workplace learning from 1 September 2018 (Dutch)',
    "Agoria, La Flandre réforme l'apprentissage sur le lieu de travail à partir du 1er septembre 2018 (néerlandais)",
  ),
  address: 'https://www.agoria.be/nl/Vlaanderen-hervormt-werkplekleren-vanaf-1-september-2018',
  authority: 'sector',
  inForceFrom: '2018-09-01',
  verifiedOn: '2026-11-22',
})

/** The decision that the work experience internship was built into; its text of before 2023 governs older stages. */
export const vdabDecision2009 = defineSource({
  id: 'bvr-2009-06-05',
  title: text(
    'Besluit van de Vlaamse Regering van 5 juni 2009 houdende de organisatie van de arbeidsbemiddeling en de beroepsopleiding',
    'Decision of the Flemish Government of 5 June 2009 on the organisation of job placement and vocational training',
    "Arrêté du Gouvernement flamand du 5 juin 2009 portant organisation de l'emploi et de la formation professionnelle",
  ),
  address: 'http://www.ejustice.just.fgov.be/eli/besluit/2009/06/05/2009035886/justel',
  authority: 'official',
  verifiedOn: '2026-11-22',
})
