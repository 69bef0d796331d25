// Renders docs/demo.png and writes its text to docs/demo.txt: `npm run bundle && npm run pictures`.
import { writeFileSync } from 'node:fs';
import { demoOutput, demoPage, demoText, heightOf, settled, WIDTH } from './demo-page.mts';
import { takePicture } from './picture.mts';

const output = settled(demoOutput());
const text = demoText(output);
takePicture(demoPage(output), { width: WIDTH, height: heightOf(text) }, 'docs/demo.png');
writeFileSync('docs/demo.txt', text);
