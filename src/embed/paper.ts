import {contactFile} from '../paper/contact-file.js';
import type {Paper} from '../paper/paper.js';
import {qrPath} from '../paper/qr.js';
import {saveFile} from '../paper/save-file.js';
import {PART} from '../ui/part-event.js';

const paper: Paper = {qr: qrPath, saveContact: (name, numbers) => saveFile('kontak.vcf', 'text/vcard', contactFile(name, numbers))};

// The script that asked for us listens on our own tag: no global is needed.
document.currentScript?.dispatchEvent(new CustomEvent(PART, {detail: paper}));
