/** Prints per class of Excel how much of it the host fakes; `-- Range` lists what is missing of one class. Needs `npm run build`. */
import { coverage, loadOfficeBundle } from '../dist/index.js'

const { classes, classesInBundle } = coverage(loadOfficeBundle().schema)
const wanted = process.argv[2]
for (const { className, faked, real, notFaked } of classes) {
  if (wanted !== undefined && className !== wanted) continue
  console.log(`${className.padEnd(36)} ${String(faked).padStart(3)} of ${String(real).padStart(3)}`)
  if (wanted !== undefined) console.log(notFaked.join('\n'))
}
const sum = (pick) => classes.reduce((total, one) => total + pick(one), 0)
if (wanted === undefined) {
  console.log(
    `${classes.length} of ${classesInBundle} classes; of those ${sum(({ faked }) => faked)} of ${sum(({ real }) => real)} members`,
  )
}
