// On the document, so that it also hears the tags that htmx puts in later.
const count = document.querySelector('output');
document.addEventListener('aman-contact', () => (count.value = Number(count.value) + 1));
