/** The preview without Excel: the pane beside a grid, on a workbook in the memory of the browser. */
import { checkerIn } from './checker.ts'
import { mountPreview } from './preview/index.ts'

const element = document.getElementById('preview')
if (element) mountPreview(element, checkerIn)
document.documentElement.dataset.started = ''
