#pragma once

#include <QPlainTextEdit>

namespace lanyard {

/// Lines as they are and as they should be, each with its sign and on its fill.
class DiffView final : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit DiffView(const QString &name, QWidget *parent = nullptr);
    void setLines(const QString &lines); ///< as `diff -u` writes them

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void colourSigns();
    void fitToText();
};

} // namespace lanyard
