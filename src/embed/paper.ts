import {contactFile, save} from '../paper/contact-file.js';
import type {Paper} from '../paper/paper.js';
import {qrPath} from '../paper/qr.js';
import {PART} from '../ui/part-event.js';

const paper: Paper = {qr: qrPath, saveContact: (name, numbers) => save(contactFile(name, numbers))};

// The script that asked for us listens on our own tag: no global is needed.
document.currentScript?.dispatchEvent(new CustomEvent(PART, {detail: paper}));
