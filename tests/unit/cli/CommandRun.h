#pragma once

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace lanyard {

/// The command line as people start it, in a configuration folder of its own and without a display.
class CommandRun
{
protected:
    struct Result
    {
        int status = -1;
        QByteArray output;
        QByteArray error;
        QJsonObject failure() const { return QJsonDocument::fromJson(error).object(); }
    };

    void startAnew() const
    {
        QDir(m_home.path()).removeRecursively();
        QDir().mkpath(m_home.path());
    }

    Result run(const QStringList &arguments, const QByteArray &input = {},
               const QString &program = QStringLiteral(LANYARD_LAUNCHER)) const
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LANYARD_CONFIG_HOME"), m_home.path());
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(program, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(30000))
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_home;
};

} // namespace lanyard
