/** Why an earlier report cannot be used: a closed list of problems, each one sentence in three languages. */
import { type Text, text } from '@werkplekleren/rules'
import { BadInput } from '../bad-input.ts'

export type EarlierProblem = 'noReport' | 'noFigures' | 'damaged' | 'twice'

/** Without what was published earlier neither the series nor the protection can be trusted, so nothing is made. */
export class EarlierRefused extends BadInput {
  readonly problem: EarlierProblem

  constructor(problem: EarlierProblem, folder: string, cause?: unknown) {
    super(sentences[problem](folder), cause)
    this.name = 'EarlierRefused'
    this.problem = problem
  }
}

const sentences: Readonly<Record<EarlierProblem, (folder: string) => Text>> = {
  noReport: (folder) =>
    text(
      `In ${folder} staat geen eerder rapport van werkplek; geef een map met een rapport, of een map met mappen van rapporten.`,
      `${folder} holds no earlier report of werkplek; give a folder with a report, or a folder with folders of reports.`,
      `${folder} ne contient aucun rapport antérieur de werkplek ; indiquez un dossier contenant un rapport, ou un dossier de dossiers de rapports.`,
    ),
  noFigures: (folder) =>
    text(
      `Het rapport in ${folder} heeft geen cijferarchief: een oudere werkplek heeft het gemaakt; laat het weg, of maak het opnieuw uit dezelfde extracten.`,
      `The report in ${folder} has no archive of figures: an older werkplek made it; leave it out, or make it again from the same extracts.`,
      `Le rapport dans ${folder} n'a pas d'archive de chiffres : un werkplek plus ancien l'a produit ; laissez-le de côté, ou refaites-le à partir des mêmes extraits.`,
    ),
  damaged: (folder) =>
    text(
      `Het cijferarchief van het rapport in ${folder} ontbreekt of is niet meer zoals het gepubliceerd werd; zet de map terug zoals ze was, uit een kopie of een back-up.`,
      `The archive of figures of the report in ${folder} is gone or no longer what was published; put the folder back as it was, from a copy or a backup.`,
      `L'archive de chiffres du rapport dans ${folder} manque ou n'est plus telle que publiée ; remettez le dossier en état, à partir d'une copie ou d'une sauvegarde.`,
    ),
  twice: (folder) =>
    text(
      `Het rapport in ${folder} zegt dezelfde revisie van hetzelfde schooljaar te zijn als een ander, met andere cijfers; geef alleen het rapport dat gepubliceerd werd.`,
      `The report in ${folder} says that it is the same revision of the same school year as another one, with other figures; give only the one that was published.`,
      `Le rapport dans ${folder} se dit la même révision de la même année scolaire qu'un autre, avec d'autres chiffres ; n'indiquez que celui qui a été publié.`,
    ),
}
