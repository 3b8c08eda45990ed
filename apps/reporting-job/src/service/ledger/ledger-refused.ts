/** Why a ledger is not used: the place and what to do, in one sentence. */
import { text } from '@werkplekleren/rules'
import { BadInput } from '../../bad-input.ts'

export const unreadableLine = (file: string, line: number): BadInput =>
  new BadInput(
    text(
      `${file}, regel ${line}: dit is geen gebeurtenis van het logboek; zet het bestand terug uit een reservekopie. Er wordt niets gemaakt zolang het logboek niet klopt.`,
      `${file}, line ${line}: this is no event of the ledger; restore the file from a backup. Nothing is made as long as the ledger is not right.`,
      `${file}, ligne ${line} : ce n'est pas un événement du journal ; restaurez le fichier à partir d'une sauvegarde. Rien n'est produit tant que le journal n'est pas correct.`,
    ),
  )

export const unknownKind = (file: string, line: number, kind: string): BadInput =>
  new BadInput(
    text(
      `${file}, regel ${line}: de gebeurtenis “${kind}” is van een nieuwere versie van werkplek; gebruik die versie.`,
      `${file}, line ${line}: the event “${kind}” is of a newer version of werkplek; use that version.`,
      `${file}, ligne ${line} : l'événement « ${kind} » est d'une version plus récente de werkplek ; utilisez cette version.`,
    ),
  )

export const contradiction = (file: string, line: number): BadInput =>
  new BadInput(
    text(
      `${file}, regel ${line}: deze gebeurtenis past niet bij de vorige regels (er ontbreekt een regel of er staat er een te veel); zet het bestand terug uit een reservekopie.`,
      `${file}, line ${line}: this event does not fit the lines before it (a line is missing or one is too many); restore the file from a backup.`,
      `${file}, ligne ${line} : cet événement ne correspond pas aux lignes précédentes (il manque une ligne ou il y en a une de trop) ; restaurez le fichier à partir d'une sauvegarde.`,
    ),
  )
