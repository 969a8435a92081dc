#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lanyard {

/// One sentence of a catalogue.
struct CatalogueMessage
{
    QString context;
    QString source;
    QString meaning; ///< tells apart what is the same in English
    QStringList forms; ///< the translation; one for each plural form where there is a number in it
    bool isPlural = false;
    bool isFinished = true;
};

/// The sentences of a .ts file, as translators leave it. Empty when it cannot be read.
QList<CatalogueMessage> readCatalogue(const QString &path);

} // namespace lanyard
