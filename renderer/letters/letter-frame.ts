import '../styles/reading-fonts.css';
