/** Why a folder is not written: a closed list of problems, each one sentence in three languages. */
import { type Text, text } from '@werkplekleren/rules'
import { BadInput } from '../bad-input.ts'

export type FolderProblem = 'notAFolder' | 'folderInUse' | 'notWritable'

/** `folder` is the folder as it was asked for. */
export class FolderRefused extends BadInput {
  readonly problem: FolderProblem
  readonly folder: string

  constructor(problem: FolderProblem, folder: string, options?: ErrorOptions) {
    super(sentences[problem](folder), options?.cause)
    this.name = 'FolderRefused'
    this.problem = problem
    this.folder = folder
  }
}

const sentences: Readonly<Record<FolderProblem, (folder: string) => Text>> = {
  notAFolder: (folder) =>
    text(
      `${folder} is een bestand en geen map; kies een andere map met --output.`,
      `${folder} is a file, not a folder; choose another folder with --output.`,
      `${folder} est un fichier et non un dossier ; choisissez un autre dossier avec --output.`,
    ),
  folderInUse: (folder) =>
    text(
      `De map ${folder} bevat andere bestanden dan een eerder resultaat; kies een lege of nieuwe map met --output.`,
      `The folder ${folder} holds other files than an earlier result; choose an empty or new folder with --output.`,
      `Le dossier ${folder} contient d'autres fichiers qu'un résultat antérieur ; choisissez un dossier vide ou nouveau avec --output.`,
    ),
  notWritable: (folder) =>
    text(
      `In ${folder} kan niet worden geschreven; controleer de rechten en de vrije ruimte, of kies een andere map.`,
      `Writing to ${folder} is not possible; check the permissions and the free space, or choose another folder.`,
      `Impossible d'écrire dans ${folder} ; vérifiez les droits et l'espace libre, ou choisissez un autre dossier.`,
    ),
}
